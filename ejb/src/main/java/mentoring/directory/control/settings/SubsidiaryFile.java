package mentoring.directory.control.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.entity.Digest;
import mentoring.shared.SubsidiaryCode;

/**
 * A subsidiary's file, read as a whole.
 *
 * @param settings what it says; empty as soon as there is one problem
 * @param problems every mistake in it
 */
public record SubsidiaryFile(Optional<SubsidiarySettings> settings, List<Problem> problems) {
    static final String DEPARTURES = "departures.percent";
    private static final String PLACE = "cascade.place";
    static final List<String> GENERAL = List.of(ProfilePart.PROFILE, "name", "locale", "timeZone", PLACE);
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
        SubsidiarySettings settings = settings(code, draft, departuresPercent, Digest.of(text));
        List<Problem> problems = draft.problems();
        return new SubsidiaryFile(problems.isEmpty() ? Optional.of(settings) : Optional.empty(), problems);
    }

    private static SubsidiarySettings settings(
            SubsidiaryCode code, Draft draft, int departuresPercent, String fingerprint) {
        Profile profile = ProfilePart.of(draft);
        ProfilePart.check(draft, profile);
        boolean community = profile == Profile.COMMUNITY;
        SourceSettings source = source(draft, profile);
        AttributeNames attributes =
                community ? new AttributeNames(Map.of(), Set.of()) : AttributePart.of(draft, profile);
        if (source instanceof LdapSettings directory) {
            LdapPart.check(draft, directory, attributes);
        }
        return new SubsidiarySettings(
                code,
                draft.required("name", Kinds.line(200)),
                draft.required("locale", Kinds.LOCALE),
                draft.required("timeZone", Kinds.ZONE),
                place(draft, community),
                source,
                attributes,
                source instanceof CommunitySettings theirs
                        ? CommunityPart.bands(theirs)
                        : CareerPart.of(draft, attributes),
                draft.optional(DEPARTURES, Kinds.number(0, 100), departuresPercent),
                PolicyPart.of(draft),
                fingerprint);
    }

    private static SourceSettings source(Draft draft, Profile profile) {
        if (profile == Profile.COMMUNITY) {
            return CommunityPart.of(draft);
        }
        return profile.isFile() ? FilePart.of(draft, profile) : LdapPart.of(draft, profile);
    }

    /** A community may stand outside of the cascade. */
    private static int place(Draft draft, boolean community) {
        Kind<Integer> places = Kinds.number(1, MOST_PLACES);
        return Optional.ofNullable(community ? draft.optional(PLACE, places, null) : draft.required(PLACE, places))
                .orElse(0);
    }
}
