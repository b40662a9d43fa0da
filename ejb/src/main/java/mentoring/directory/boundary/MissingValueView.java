package mentoring.directory.boundary;

import java.util.List;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.settings.AttributeNames;
import mentoring.directory.control.settings.PersonAttribute;

/**
 * A mapping that found nothing.
 *
 * @param attribute ours, as in the subsidiary's file
 * @param from the directory's attributes that were looked at
 * @param entries how many entries have none of them
 */
public record MissingValueView(String attribute, List<String> from, int entries) {
    static List<MissingValueView> of(AttributeNames names, Tally tally) {
        return tally.missing().entrySet().stream()
                .map(missing -> of(names, missing.getKey(), missing.getValue()))
                .toList();
    }

    private static MissingValueView of(AttributeNames names, PersonAttribute attribute, int entries) {
        return new MissingValueView(attribute.word(), names.of(attribute), entries);
    }
}
