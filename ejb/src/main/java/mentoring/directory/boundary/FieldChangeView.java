package mentoring.directory.boundary;

import mentoring.directory.control.mapping.FieldChange;

/**
 * One fact of a person that would change.
 *
 * @param field as in a person's view; {@code entryName} when the entry is called something else, which is told without names
 * @param from as known; null when nothing is known. A manager is told by login, null while not known
 * @param to as the directory shows it; null when it shows nothing any more
 */
public record FieldChangeView(String field, String from, String to) {
    static FieldChangeView of(FieldChange change) {
        return new FieldChangeView(change.field(), change.from(), change.to());
    }
}
