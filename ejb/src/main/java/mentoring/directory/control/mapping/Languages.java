package mentoring.directory.control.mapping;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads {@code preferredLanguage} as RFC 2798 has it: tags with or without weights, such as {@code fr, en-gb;q=0.8}. */
final class Languages {
    private static final int MOST = 20;

    private Languages() {}

    /** Lower-case ISO 639 codes; what is no language tag is left out. */
    static SortedSet<String> of(Collection<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(item -> item.split(";", 2)[0].strip())
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .filter(language -> language.length() == 2 || language.length() == 3)
                .limit(MOST)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
