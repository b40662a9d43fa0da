package mentoring.directory.control.mapping;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Tells which of many keys are worth a question, in four bytes a key: it may take a stranger for somebody known, never the other way round. */
public final class KeyFilter {
    private final int[] known;

    public KeyFilter(Stream<String> keys) {
        known = keys.mapToInt(String::hashCode).sorted().toArray();
    }

    List<String> promising(Collection<String> keys) {
        return keys.stream()
                .filter(key -> Arrays.binarySearch(known, key.hashCode()) >= 0)
                .toList();
    }
}
