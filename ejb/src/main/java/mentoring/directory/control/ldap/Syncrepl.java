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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final String CSN = "\\d{14}\\.\\d{6}Z(#[0-9a-f]+){3}";
    private static final Pattern OPENLDAP =
            Pattern.compile("rid=[^,]*(,sid=[^,]*)?,csn=" + CSN + "(;" + CSN + ")*(,.*)?");

    /** The server's state at this moment; empty when it does not follow changes of this branch. */
    Optional<Mark> now(LDAPConnection connection) throws LDAPException {
        SearchRequest request = branch.request(
                SearchScope.BASE, Filter.createPresenceFilter("objectClass"), List.of(SearchRequest.NO_ATTRIBUTES));
        request.addControl(new ContentSyncRequestControl(ContentSyncRequestMode.REFRESH_ONLY, null, false));
        return mark(ContentSyncDoneControl.get(connection.search(request)));
    }

    @Override
    public Mark since(LDAPConnection connection, Mark mark, ChangeReader reader) throws LDAPException {
        if (!isPlace(mark.state())) {
            throw Mark.lost("the mark holds no cookie");
        }
        Refresh refresh = new Refresh(reader);
        ContentSyncDoneControl done = ContentSyncDoneControl.get(connection.search(request(mark, refresh)));
        refresh.endWith(done);
        return mark(done).orElseGet(() -> refresh.unlessSomethingWasSaid(mark));
    }

    private SearchRequest request(Mark mark, Refresh refresh) throws LDAPException {
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
        return request;
    }

    private static Optional<Mark> mark(ContentSyncDoneControl done) {
        return Optional.ofNullable(done)
                .map(ContentSyncDoneControl::getCookie)
                .map(ASN1OctetString::getValue)
                .filter(Syncrepl::isPlace)
                .map(cookie -> new Mark(ChangeTracking.SYNCREPL, cookie));
    }

    /**
     * True for a cookie that leads on. OpenLDAP has others: for a database in which nothing was ever written, and after one that it did not
     * understand; asked with them it shows everybody, and calls that changes.
     */
    private static boolean isPlace(byte[] cookie) {
        String text = new String(cookie, StandardCharsets.ISO_8859_1);
        return text.startsWith("rid=") ? OPENLDAP.matcher(text).matches() : !text.isBlank();
    }
}
