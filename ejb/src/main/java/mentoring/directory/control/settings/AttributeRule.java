package mentoring.directory.control.settings;

import java.util.List;
import java.util.Optional;

/**
 * How one of ours is made of theirs: a constant, or the value of an attribute, of which a pattern takes a part that a table translates.
 *
 * @param names their attributes, of which the first that gives a value counts; empty for what is not to be read
 * @param pattern null to take values whole
 * @param table null to take values as they are
 * @param constant the same for everybody; null otherwise
 */
public record AttributeRule(List<String> names, ValuePattern pattern, ValueTable table, String constant) {
    public AttributeRule {
        names = List.copyOf(names);
    }

    /**
     * Ours for a value of theirs; empty when the pattern does not match or the table does not list it.
     *
     * @throws PatternExhausted when the pattern takes too many steps
     */
    public Optional<String> apply(String theirs) {
        if (pattern == null && table == null) {
            String whole = theirs.strip();
            return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
        }
        return (pattern == null ? Optional.of(theirs) : pattern.of(theirs))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(part -> table == null ? Optional.of(part) : table.of(part));
    }
}
