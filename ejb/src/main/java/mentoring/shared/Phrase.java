package mentoring.shared;

import java.util.Map;
import java.util.TreeMap;

/**
 * Words inside of a text that differ by its reader's language.
 *
 * @param beside a class of the package whose {@code refusals_*.properties} have the words
 * @param key of the words there
 * @param facts what the words refer to; may be phrases in turn
 */
public record Phrase(Class<?> beside, String key, Map<String, ?> facts) {
    public Phrase {
        facts = Map.copyOf(facts);
    }

    public Phrase(Class<?> beside, String key) {
        this(beside, key, Map.of());
    }

    /** For logs: the key with its facts. */
    @Override
    public String toString() {
        return facts.isEmpty() ? key : key + " " + new TreeMap<>(facts);
    }
}
