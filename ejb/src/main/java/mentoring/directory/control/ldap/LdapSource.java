package mentoring.directory.control.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** A subsidiary's branch of an LDAP directory, read page by page over one connection. */
public final class LdapSource implements DirectorySource {
    /** Identifiers of Active Directory that are no text: read as such, two people could look like one. They are taken in hexadecimal. */
    private static final Set<String> BINARY = Set.of("objectguid", "objectsid", "ms-ds-consistencyguid");

    private final LdapSettings settings;
    private final String[] attributes;
    private final LdapConnections connections;

    /** @param attributes all that is asked for */
    public LdapSource(LdapSettings settings, List<String> attributes) {
        this.settings = settings;
        this.attributes = attributes.toArray(String[]::new);
        this.connections = new LdapConnections(settings);
    }

    @Override
    public void probe() {
        connections.open().close();
    }

    @Override
    public void read(Consumer<DirectoryEntry> reader) {
        try (LDAPConnection connection = connections.open()) {
            ASN1OctetString cookie = null;
            do {
                SearchResult page = connection.search(request(cookie));
                page.getSearchEntries().forEach(entry -> reader.accept(entry(entry)));
                cookie = next(page);
            } while (cookie != null);
        } catch (LDAPException e) {
            throw Failures.of(e);
        }
    }

    private SearchRequest request(ASN1OctetString cookie) throws LDAPException {
        SearchRequest request = new SearchRequest(settings.base(), SearchScope.SUB, settings.filter(), attributes);
        request.addControl(new SimplePagedResultsControl(settings.pageSize(), cookie, true));
        return request;
    }

    /** The cookie of the next page, null after the last; a server that forgot to answer the control may have cut the read. */
    private static ASN1OctetString next(SearchResult page) throws LDAPException {
        SimplePagedResultsControl control = SimplePagedResultsControl.get(page);
        if (control == null) {
            throw new DirectoryUnreadable(Reason.CUT, "the server does not say whether more pages follow", null);
        }
        return control.moreResultsToReturn() ? control.getCookie() : null;
    }

    private static DirectoryEntry entry(SearchResultEntry entry) {
        Map<String, List<String>> values = new HashMap<>();
        for (Attribute attribute : entry.getAttributes()) {
            values.put(attribute.getName().toLowerCase(Locale.ROOT), values(attribute));
        }
        return new DirectoryEntry(entry.getDN(), values, LdapSource::normalised);
    }

    private static List<String> values(Attribute attribute) {
        return BINARY.contains(attribute.getBaseName().toLowerCase(Locale.ROOT))
                ? Arrays.stream(attribute.getValueByteArrays())
                        .map(HexFormat.of()::formatHex)
                        .toList()
                : List.of(attribute.getValues());
    }

    /** Two spellings of one DN are one; what is no DN is compared as it stands. */
    private static String normalised(String name) {
        try {
            return DN.normalize(name);
        } catch (LDAPException e) {
            return name;
        }
    }
}
