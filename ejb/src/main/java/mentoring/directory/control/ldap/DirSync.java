package mentoring.directory.control.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.experimental.ActiveDirectoryDirSyncControl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.source.ChangeReader;

/**
 * Changes by Active Directory's DirSync.
 *
 * <p>The state is the server's cookie. DirSync knows whole partitions only and tells of deleted objects, of objects that left the filter and
 * of those that were moved: it is used to learn the keys of what changed, which are then looked at with the subsidiary's own filter. It
 * tells of an object when one of the attributes asked for has changed; a back link such as memberOf never does. Of deletions it tells an
 * account only that may see deleted objects: for any other they show in a sweep.
 */
record DirSync(Branch branch) implements Changes {
    static final String KEY = "objectGUID";

    /** Changes with every rename, move and deletion. */
    private static final List<String> PLACE = List.of("name", "isDeleted");

    /** Nobody has it: the server goes through all of its objects and shows none, and says up to where it went. */
    private static final byte[] NOBODY = new byte[16];

    /** The server's state at this moment. */
    Mark now(LDAPConnection connection) throws LDAPException {
        return follow(connection, new byte[0], Filter.createEqualityFilter(KEY, NOBODY), entry -> {});
    }

    @Override
    public Mark since(LDAPConnection connection, Mark mark, ChangeReader reader) throws LDAPException {
        Set<String> changed = new HashSet<>();
        Mark next = follow(
                connection,
                mark.state(),
                Filter.createPresenceFilter("objectClass"),
                entry -> branch.identifiers().keyOf(entry).ifPresent(changed::add));
        Set<String> gone = new HashSet<>(changed);
        branch.look(connection, changed, entry -> {
            branch.identifiers().keyOf(entry).ifPresent(gone::remove);
            reader.shown(Entries.of(entry));
        });
        gone.forEach(reader::gone);
        return next;
    }

    private Mark follow(LDAPConnection connection, byte[] state, Filter filter, Consumer<SearchResultEntry> reader)
            throws LDAPException {
        SearchRequest request = new SearchRequest(
                partition(connection), SearchScope.SUB, filter, attributes().toArray(String[]::new));
        ASN1OctetString cookie = new ASN1OctetString(state);
        boolean more = true;
        while (more) {
            request.setControls(new ActiveDirectoryDirSyncControl(true, 0, 0, cookie));
            SearchResult some = connection.search(request);
            some.getSearchEntries().forEach(reader);
            ActiveDirectoryDirSyncControl answer = ActiveDirectoryDirSyncControl.get(some);
            if (answer == null) {
                throw Mark.lost("the server does not say up to where it told the changes");
            }
            cookie = answer.getCookie();
            more = answer.getFlags() != 0;
        }
        return new Mark(ChangeTracking.DIRSYNC, cookie.getValue());
    }

    private String partition(LDAPConnection connection) throws LDAPException {
        String base = branch.settings().base();
        return Server.of(connection).partitionOf(base).orElse(base);
    }

    /** Without the filter's own attributes nobody would be seen to enter or leave it. */
    private Set<String> attributes() throws LDAPException {
        Set<String> wanted = new HashSet<>(branch.attributes());
        wanted.addAll(PLACE);
        wanted.addAll(branch.identifiers().attributes());
        collect(branch.people(), wanted);
        return wanted;
    }

    private static void collect(Filter filter, Set<String> names) {
        if (filter.getAttributeName() != null) {
            names.add(filter.getAttributeName());
        }
        if (filter.getNOTComponent() != null) {
            collect(filter.getNOTComponent(), names);
        }
        List.of(filter.getComponents()).forEach(part -> collect(part, names));
    }
}
