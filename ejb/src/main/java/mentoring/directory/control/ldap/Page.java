package mentoring.directory.control.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchResultListener;
import com.unboundid.ldap.sdk.SearchResultReference;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/** One page of a search, brought into its form while the server still sends. */
final class Page<T> implements SearchResultListener {
    private static final long serialVersionUID = 1L;

    private final transient Function<SearchResultEntry, T> form;
    private final transient List<T> entries = new ArrayList<>();
    private final transient List<String[]> references = new ArrayList<>();
    private transient ASN1OctetString next;

    Page(Function<SearchResultEntry, T> form) {
        this.form = form;
    }

    @Override
    public void searchEntryReturned(SearchResultEntry entry) {
        entries.add(form.apply(entry));
    }

    @Override
    public void searchReferenceReturned(SearchResultReference reference) {
        references.add(reference.getReferralURLs());
    }

    /** @throws DirectoryUnreadable for a server that forgot to answer the control: it may have cut the read */
    void endWith(SearchResult end) throws LDAPException {
        SimplePagedResultsControl control = SimplePagedResultsControl.get(end);
        if (control == null) {
            throw new DirectoryUnreadable(Reason.CUT, "the server does not say whether more pages follow", null);
        }
        next = control.moreResultsToReturn() ? control.getCookie() : null;
    }

    List<T> entries() {
        return entries;
    }

    /** What stands on other servers, each with the addresses of one branch. */
    List<String[]> references() {
        return references;
    }

    boolean isFollowed() {
        return next != null;
    }

    /** The cookie of the page that follows. */
    ASN1OctetString next() {
        return next;
    }
}
