package mentoring.directory.control.ldap;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import mentoring.directory.control.settings.LdapSettings;
import mentoring.shared.control.Portions;

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

    Branch at(LdapSettings there) {
        return new Branch(there, identifiers, attributes);
    }

    /** Shows what is found; what stands on other servers is left alone. */
    <T> void search(
            LDAPConnection connection,
            Filter filter,
            List<String> wanted,
            Function<SearchResultEntry, T> form,
            Consumer<T> reader)
            throws LDAPException {
        pages(connection, filter, wanted, form, page -> page.entries().forEach(reader));
    }

    /**
     * Shows the pages of what is found: while one is shown the next is fetched. A page is taken whole before it is shown: a server must
     * not have to wait for whoever reads slowly.
     *
     * @param form what to keep of an entry
     */
    <T> void pages(
            LDAPConnection connection,
            Filter filter,
            List<String> wanted,
            Function<SearchResultEntry, T> form,
            Consumer<Page<T>> reader)
            throws LDAPException {
        try (Ahead<Page<T>> ahead = new Ahead<>()) {
            Page<T> page = page(connection, filter, wanted, form, null);
            while (page.isFollowed()) {
                ASN1OctetString cookie = page.next();
                ahead.begin(() -> page(connection, filter, wanted, form, cookie));
                reader.accept(page);
                page = ahead.result();
            }
            reader.accept(page);
        }
    }

    private <T> Page<T> page(
            LDAPConnection connection,
            Filter filter,
            List<String> wanted,
            Function<SearchResultEntry, T> form,
            ASN1OctetString cookie)
            throws LDAPException {
        Page<T> page = new Page<>(form);
        SearchRequest request =
                new SearchRequest(page, settings.base(), SearchScope.SUB, filter, wanted.toArray(String[]::new));
        request.addControl(new SimplePagedResultsControl(settings.pageSize(), cookie, true));
        page.endWith(connection.search(request));
        return page;
    }

    /** Shows the people with these keys who are there, each once. */
    void look(LDAPConnection connection, Collection<String> keys, Consumer<SearchResultEntry> reader)
            throws LDAPException {
        List<String> distinct = new ArrayList<>(new HashSet<>(keys));
        for (List<String> some : Portions.of(distinct, PORTION)) {
            portion(connection, some, reader);
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
        // A directory compares keys more generously than we do: case, spaces, or under an attribute that does not
        // count.
        Predicate<SearchResultEntry> isAsked =
                entry -> identifiers.keyOf(entry).filter(asked::contains).isPresent();
        search(connection, Filter.createANDFilter(anyOf, people()), attributes, Function.identity(), entry -> {
            if (isAsked.test(entry)) {
                reader.accept(entry);
            }
        });
    }
}
