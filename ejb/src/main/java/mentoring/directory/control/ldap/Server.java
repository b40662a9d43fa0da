package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.List;
import java.util.Optional;

/** What a server says of itself in its root entry. */
record Server(List<String> controls, List<String> capabilities, List<String> partitions) {
    private static final String ACTIVE_DIRECTORY = "1.2.840.113556.1.4.800";

    static Server of(LDAPConnection connection) throws LDAPException {
        Entry root = connection.searchForEntry(new SearchRequest(
                "",
                SearchScope.BASE,
                Filter.createPresenceFilter("objectClass"),
                "supportedControl",
                "supportedCapabilities",
                "namingContexts"));
        return new Server(
                values(root, "supportedControl"),
                values(root, "supportedCapabilities"),
                values(root, "namingContexts"));
    }

    boolean offers(String control) {
        return controls.contains(control);
    }

    boolean isActiveDirectory() {
        return capabilities.contains(ACTIVE_DIRECTORY);
    }

    /** The smallest partition that holds the base. */
    Optional<String> partitionOf(String base) throws LDAPException {
        DN name = new DN(base);
        String found = null;
        for (String partition : partitions) {
            boolean holds = name.isDescendantOf(partition, true);
            if (holds && (found == null || new DN(partition).isDescendantOf(found, false))) {
                found = partition;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<String> values(Entry root, String attribute) {
        return root == null || !root.hasAttribute(attribute) ? List.of() : List.of(root.getAttributeValues(attribute));
    }
}
