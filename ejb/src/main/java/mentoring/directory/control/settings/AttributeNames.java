package mentoring.directory.control.settings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a directory keeps what we want to know, and how we call what it says.
 *
 * @param rules for each of ours
 * @param comexValues the values that make a member of the executive committee, lower case
 */
public record AttributeNames(Map<PersonAttribute, AttributeRule> rules, Set<String> comexValues) {
    private static final AttributeRule UNREAD = new AttributeRule(List.of(), null, null, null);

    public AttributeNames {
        rules = Map.copyOf(rules);
        comexValues = Set.copyOf(comexValues);
    }

    public AttributeRule rule(PersonAttribute ours) {
        return rules.getOrDefault(ours, UNREAD);
    }

    /** Their attributes for one of ours. */
    public List<String> of(PersonAttribute ours) {
        return rule(ours).names();
    }

    /** Everything to ask a directory for, and nothing else. */
    public List<String> all() {
        return rules.values().stream()
                .map(AttributeRule::names)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
