package mentoring.directory.control.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An entry as a source shows it.
 *
 * @param name for people to find it again (a DN)
 * @param attributes values by lower-case attribute name
 * @param references turns a name as it stands in an attribute into the form in which names of entries can be compared
 */
public record DirectoryEntry(String name, Map<String, List<String>> attributes, UnaryOperator<String> references) {
    public List<String> values(String attribute) {
        return attributes.getOrDefault(attribute.toLowerCase(Locale.ROOT), List.of());
    }

    /** What other entries call this one. */
    public String reference() {
        return references.apply(name);
    }
}
