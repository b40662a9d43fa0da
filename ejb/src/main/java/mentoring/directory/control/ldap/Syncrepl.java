package mentoring.directory.control.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.ContentSyncDoneControl;
import com.unboundid.ldap.sdk.controls.ContentSyncRequestControl;
import com.unboundid.ldap.sdk.controls.ContentSyncRequestMode;
import java.util.List;
import java.util.Optional;
import mentoring.directory.control.settings.ChangeTracking;
import mentoring.directory.control.source.ChangeReader;

/**
 * Changes by RFC 4533, in the mode refreshOnly, as OpenLDAP speaks it.
 *
 * <p>The state is the server's cookie. For OpenLDAP a cookie stands for the whole database, whatever was searched: it is taken with a search
 * of the base alone before a read begins. A read cannot itself be done with the control: it excludes pages, and a server leaves out of its
 * first answer whoever changes meanwhile.
 */
record Syncrepl(Branch branch) implements Changes {
    static final String KEY = "entryUUID";

    /** The server's state at this moment; empty when it does not follow changes of this branch. */
    Optional<Mark> now(LDAPConnection connection) throws LDAPException {
        SearchRequest request = branch.request(
                SearchScope.BASE, Filter.createPresenceFilter("objectClass"), List.of(SearchRequest.NO_ATTRIBUTES));
        request.addControl(new ContentSyncRequestControl(ContentSyncRequestMode.REFRESH_ONLY, null, false));
        return mark(ContentSyncDoneControl.get(connection.search(request)));
    }

    @Override
    public Mark since(LDAPConnection connection, Mark mark, ChangeReader reader) throws LDAPException {
        Refresh refresh = new Refresh(reader);
        SearchRequest request = new SearchRequest(
                refresh,
                branch.settings().base(),
                SearchScope.SUB,
                branch.people(),
                branch.attributes().toArray(String[]::new));
        request.addControl(new ContentSyncRequestControl(
                ContentSyncRequestMode.REFRESH_ONLY, new ASN1OctetString(mark.state()), false));
        // Without it the SDK drops every set of deleted entries without a word.
        request.setIntermediateResponseListener(refresh);
        ContentSyncDoneControl done = ContentSyncDoneControl.get(connection.search(request));
        if (done == null && refresh.isSilent()) {
            return mark;
        }
        refresh.endWith(done);
        return mark(done).orElseThrow(() -> Mark.lost("the server does not say up to where it told the changes"));
    }

    /** OpenLDAP has cookies without a time: for a database in which nothing was ever written, and after one it does not understand. */
    private static Optional<Mark> mark(ContentSyncDoneControl done) {
        return Optional.ofNullable(done)
                .map(ContentSyncDoneControl::getCookie)
                .filter(cookie -> isPlace(cookie.stringValue()))
                .map(cookie -> new Mark(ChangeTracking.SYNCREPL, cookie.getValue()));
    }

    private static boolean isPlace(String cookie) {
        return !cookie.isEmpty() && (!cookie.startsWith("rid=") || cookie.contains("csn=2"));
    }
}
