package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import mentoring.directory.entity.PersonFacts;

/**
 * One fact of a person that changes.
 *
 * @param field our word for it
 * @param from as known; null when nothing is known
 * @param to as the directory shows it; null when it shows nothing any more
 */
public record FieldChange(String field, String from, String to) {
    /** The entry has another name: what it was called before is not kept. */
    static final String ENTRY_NAME = "entryName";

    /**
     * Every fact that differs.
     *
     * @param managers what to call a manager, by the reference to them; null for one who is not known
     */
    public static List<FieldChange> between(PersonFacts known, PersonFacts shown, Function<String, String> managers) {
        List<FieldChange> changes = new ArrayList<>();
        note(changes, "login", known.login(), shown.login());
        note(changes, "displayName", known.displayName(), shown.displayName());
        note(changes, "givenName", known.givenName(), shown.givenName());
        note(changes, "familyName", known.familyName(), shown.familyName());
        note(changes, "mail", known.mail(), shown.mail());
        note(changes, "unit", known.unit(), shown.unit());
        note(changes, "directorate", known.directorate(), shown.directorate());
        note(changes, "site", known.site(), shown.site());
        note(changes, "languages", String.join(", ", known.languages()), String.join(", ", shown.languages()));
        note(changes, "grade", known.grade(), shown.grade());
        note(changes, "careerBand", known.careerBand(), shown.careerBand());
        note(changes, "rank", Integer.toString(known.bandRank()), Integer.toString(shown.bandRank()));
        note(changes, "comex", Boolean.toString(known.comex()), Boolean.toString(shown.comex()));
        if (!Objects.equals(known.manager(), shown.manager())) {
            changes.add(new FieldChange("manager", name(known.manager(), managers), name(shown.manager(), managers)));
        }
        if (!known.reference().equals(shown.reference())) {
            changes.add(new FieldChange(ENTRY_NAME, null, null));
        }
        return changes;
    }

    private static void note(List<FieldChange> changes, String field, String from, String to) {
        if (!Objects.equals(from, to)) {
            changes.add(new FieldChange(field, from, to));
        }
    }

    private static String name(String reference, Function<String, String> managers) {
        return reference == null ? null : managers.apply(reference);
    }
}
