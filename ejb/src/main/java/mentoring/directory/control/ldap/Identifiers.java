package mentoring.directory.control.ldap;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Under which attributes people are known.
 *
 * @param attributes one or several, the first that has a value counts
 */
record Identifiers(List<String> attributes) {
    /** The key of an entry as the mapping would find it. */
    Optional<String> keyOf(Entry entry) {
        return attributes.stream()
                .flatMap(name -> Entries.values(entry, name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Lets through whoever has one of the keys, and nobody else whatever stands in them; empty if nobody can have one. */
    Optional<Filter> withOneOf(Collection<String> keys) {
        List<Filter> filters = keys.stream()
                .flatMap(key -> attributes.stream().flatMap(name -> equality(name, key)))
                .toList();
        return filters.isEmpty() ? Optional.empty() : Optional.of(Filter.createORFilter(filters));
    }

    /** True if that attribute is the one that counts. */
    boolean startWith(String attribute) {
        return attributes.get(0).equalsIgnoreCase(attribute);
    }

    private static Stream<Filter> equality(String name, String key) {
        return Values.of(name.toLowerCase(Locale.ROOT)) == Values.GUID
                ? Guid.bytes(key).map(bytes -> Filter.createEqualityFilter(name, bytes)).stream()
                : Stream.of(Filter.createEqualityFilter(name, key));
    }
}
