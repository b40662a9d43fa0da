package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.directory.control.source.DirectoryEntry;

/** Entries of the SDK as entries of the port. */
public final class Entries {
    private Entries() {}

    public static DirectoryEntry of(Entry entry) {
        Collection<Attribute> attributes = entry.getAttributes();
        // Room for all: as many as are asked for come with every entry.
        Map<String, List<String>> values = new HashMap<>(attributes.size() * 2);
        for (Attribute attribute : attributes) {
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            values.put(name, Values.of(name).texts(attribute));
        }
        return new DirectoryEntry(entry.getDN(), values, Entries::normalised);
    }

    /** The values of one attribute, none if the entry has none. */
    static Stream<String> values(Entry entry, String attribute) {
        return Stream.ofNullable(entry.getAttribute(attribute))
                .flatMap(found -> Values.of(attribute.toLowerCase(Locale.ROOT)).texts(found).stream());
    }

    /** Two spellings of one DN are one; what is no DN is compared as it stands. */
    static String normalised(String name) {
        try {
            return DN.normalize(name);
        } catch (LDAPException e) {
            return name;
        }
    }
}
