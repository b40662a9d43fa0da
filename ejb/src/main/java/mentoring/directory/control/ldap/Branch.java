package mentoring.directory.control.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.DirectoryUnreadable.Reason;

/**
 * The part of a directory in which a subsidiary's people are, searched page by page over one connection.
 *
 * @param attributes all that is asked for of a person
 */
record Branch(LdapSettings settings, Identifiers identifiers, List<String> attributes) {
    /** So many keys fit a filter that every server takes. */
    private static final int PORTION = 200;

    Filter people() throws LDAPException {
        return Filter.create(settings.filter());
    }

    /** A page is taken whole before its entries are shown: a server must not have to wait for whoever reads slowly. */
    void search(LDAPConnection connection, Filter filter, List<String> wanted, Consumer<SearchResultEntry> reader)
            throws LDAPException {
        ASN1OctetString cookie = null;
        do {
            SearchRequest request = request(SearchScope.SUB, filter, wanted);
            request.addControl(new SimplePagedResultsControl(settings.pageSize(), cookie, true));
            SearchResult page = connection.search(request);
            page.getSearchEntries().forEach(reader);
            cookie = next(page);
        } while (cookie != null);
    }

    /** Shows the people with these keys who are there, each once. */
    void look(LDAPConnection connection, Collection<String> keys, Consumer<SearchResultEntry> reader)
            throws LDAPException {
        List<String> distinct = new ArrayList<>(new HashSet<>(keys));
        for (int from = 0; from < distinct.size(); from += PORTION) {
            portion(connection, distinct.subList(from, Math.min(from + PORTION, distinct.size())), reader);
        }
    }

    SearchRequest request(SearchScope scope, Filter filter, List<String> wanted) {
        return new SearchRequest(settings.base(), scope, filter, wanted.toArray(String[]::new));
    }

    private void portion(LDAPConnection connection, List<String> keys, Consumer<SearchResultEntry> reader)
            throws LDAPException {
        Filter anyOf = identifiers.withOneOf(keys).orElse(null);
        if (anyOf == null) {
            return;
        }
        Set<String> asked = new HashSet<>(keys);
        // A directory compares keys more generously than we do (case, spaces), or under an attribute that does not
        // count.
        search(
                connection,
                Filter.createANDFilter(anyOf, people()),
                attributes,
                entry -> identifiers.keyOf(entry).filter(asked::contains).ifPresent(key -> reader.accept(entry)));
    }

    /** The cookie of the next page, null after the last; a server that forgot to answer the control may have cut the read. */
    private static ASN1OctetString next(SearchResult page) throws LDAPException {
        SimplePagedResultsControl control = SimplePagedResultsControl.get(page);
        if (control == null) {
            throw new DirectoryUnreadable(Reason.CUT, "the server does not say whether more pages follow", null);
        }
        return control.moreResultsToReturn() ? control.getCookie() : null;
    }
}
