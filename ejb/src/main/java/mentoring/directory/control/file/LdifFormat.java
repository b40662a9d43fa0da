package mentoring.directory.control.file;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.function.Consumer;
import mentoring.directory.control.ldap.Entries;
import mentoring.directory.control.settings.FileSettings;
import mentoring.directory.control.source.DirectoryEntry;

/** The entries that a directory has written down, as {@code slapcat} or {@code ldapsearch -LLL} do. */
final class LdifFormat implements FileFormat {
    private final FileSettings settings;

    LdifFormat(FileSettings settings) {
        this.settings = settings;
    }

    @Override
    public void read(InputStream file, Consumer<DirectoryEntry> reader) throws IOException {
        Filter people = filter();
        LdifRecords records = new LdifRecords(new BufferedReader(
                new InputStreamReader(file, settings.encoding().newDecoder())));
        for (List<String> record = records.next(); record != null; record = records.next()) {
            Entry entry = entry(record, records.line());
            if (isOneOf(people, entry)) {
                reader.accept(Entries.of(entry));
            }
        }
    }

    private Filter filter() {
        try {
            return Filter.create(settings.filter());
        } catch (LDAPException e) {
            throw new IllegalStateException("the file was checked: " + settings.filter(), e);
        }
    }

    private static boolean isOneOf(Filter people, Entry entry) {
        try {
            return people.matchesEntry(entry);
        } catch (LDAPException e) {
            throw new IllegalStateException("the file was checked: " + people, e);
        }
    }

    private static Entry entry(List<String> record, int line) {
        try {
            Entry entry = LDIFReader.decodeEntry(record.toArray(String[]::new));
            new DN(entry.getDN());
            return entry;
        } catch (LDIFException e) {
            throw FileFormat.broken(line, "no entry begins here that could be understood");
        } catch (LDAPException e) {
            throw FileFormat.broken(line, "the entry's name is no distinguished name");
        }
    }
}
