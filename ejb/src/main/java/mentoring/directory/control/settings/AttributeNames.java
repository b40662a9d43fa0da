package mentoring.directory.control.settings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a directory keeps what we want to know.
 *
 * @param names for each of ours one or several of theirs, the first that has a value counts; empty for what is not to be read
 * @param comexValues the values that make a member of the executive committee, lower case
 */
public record AttributeNames(Map<PersonAttribute, List<String>> names, Set<String> comexValues) {
    public AttributeNames {
        names = Map.copyOf(names);
        comexValues = Set.copyOf(comexValues);
    }

    public List<String> of(PersonAttribute ours) {
        return names.getOrDefault(ours, List.of());
    }

    /** Everything to ask a directory for, and nothing else. */
    public List<String> all() {
        return names.values().stream().flatMap(Collection::stream).distinct().toList();
    }
}
