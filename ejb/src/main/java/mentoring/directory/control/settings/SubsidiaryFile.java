package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.shared.SubsidiaryCode;

/**
 * A subsidiary's file, read as a whole.
 *
 * @param settings what it says; empty as soon as there is one problem
 * @param problems every mistake in it
 */
public record SubsidiaryFile(Optional<SubsidiarySettings> settings, List<Problem> problems) {
    private static final List<String> GENERAL =
            List.of("name", "locale", "timeZone", "cascade.place", "departures.percent");
    private static final int MOST_PLACES = 10_000;

    /** A file that cannot even be read. */
    public static SubsidiaryFile unreadable(String file, String reason) {
        return new SubsidiaryFile(
                Optional.empty(), List.of(new Problem(file, 0, "file", reason, "a readable text in UTF-8", null)));
    }

    /**
     * Reads the text of a file.
     *
     * @param file its name, for problems
     * @param departuresPercent unless the file says otherwise
     */
    public static SubsidiaryFile parse(
            SubsidiaryCode code, String file, String text, References references, int departuresPercent) {
        List<PropertyLine> lines;
        try {
            lines = PropertyLines.of(text);
        } catch (IllegalArgumentException e) {
            return unreadable(file, e.getMessage());
        }
        Draft draft = new Draft(file, lines, references);
        SubsidiarySettings settings = settings(code, draft, departuresPercent);
        List<Problem> problems = draft.problems();
        return new SubsidiaryFile(problems.isEmpty() ? Optional.of(settings) : Optional.empty(), problems);
    }

    private static SubsidiarySettings settings(SubsidiaryCode code, Draft draft, int departuresPercent) {
        List<String> known = new ArrayList<>();
        Stream.of(GENERAL, LdapPart.KEYS, AttributePart.KEYS, CareerPart.keys(draft))
                .forEach(known::addAll);
        draft.knowsOnly(known);
        LdapSettings directory = LdapPart.of(draft);
        AttributeNames attributes = AttributePart.of(draft);
        LdapPart.check(draft, directory, attributes);
        return new SubsidiarySettings(
                code,
                draft.required("name", Kinds.text("1 to 200 characters", name -> name.length() <= 200)),
                draft.required("locale", Kinds.LOCALE),
                draft.required("timeZone", Kinds.ZONE),
                Optional.ofNullable(draft.required("cascade.place", Kinds.number(1, MOST_PLACES)))
                        .orElse(0),
                directory,
                attributes,
                CareerPart.of(draft),
                draft.optional("departures.percent", Kinds.number(0, 100), departuresPercent));
    }
}
