package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.directory.control.settings.CommunitySettings.Ages;

/** The keys of a file that tell who may invite into a community and who may register. */
final class CommunityPart {
    private static final String INVITED_BY = "invitation.by";
    private static final String DAYS = "invitation.days";
    private static final String JUNIOR = "registration.junior";
    private static final String SENIOR = "registration.senior";
    private static final String NOTICE = "registration.notice";
    static final List<String> KEYS = List.of(INVITED_BY, DAYS, JUNIOR, SENIOR, NOTICE);

    private static final Set<String> ROLES =
            Set.of("participant", "programme-manager", "subsidiary-hr", "group-hr", "comex");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,3})\\s*-\\s*([0-9]{1,3})|over\\s+([0-9]{1,3})");
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 120;
    private static final Kind<List<String>> INVITING = Kinds.severalOf(
            "one or several of the roles participant, programme-manager, subsidiary-hr, group-hr and comex, separated by commas",
            ROLES);
    private static final Kind<Ages> AGES = Kind.of(
            "ages from 16 to 120, such as 18-30, or over 45, to be confirmed by the person; nothing for nobody",
            CommunityPart::ages);

    private static final int LONGEST_NOTICE = 1_000;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*");
    private static final Kind<String> ADDRESS = Kinds.text(
            "a web address of at most 1,000 characters, such as https://www.example.org/data-notice",
            text -> text.length() <= LONGEST_NOTICE && WEB_ADDRESS.matcher(text).matches());

    private CommunityPart() {}

    static CommunitySettings of(Draft draft) {
        Ages juniors = ages(draft, JUNIOR, new Ages(18, 30));
        Ages seniors = ages(draft, SENIOR, new Ages(46, Integer.MAX_VALUE));
        if (juniors == null && seniors == null) {
            draft.wrong(SENIOR, "ages here or for " + JUNIOR + "; nobody could register");
        } else if (juniors != null && seniors != null && juniors.overlaps(seniors)) {
            draft.wrong(SENIOR, "ages outside of those for " + JUNIOR + "; nobody is both");
        }
        return new CommunitySettings(
                new LinkedHashSet<>(draft.optional(INVITED_BY, INVITING, List.of("programme-manager"))),
                draft.optional(DAYS, Kinds.number(1, 365), 30),
                juniors,
                seniors,
                draft.optional(NOTICE, ADDRESS, null));
    }

    /** The side that somebody is on stands for the band. */
    static CareerBands bands(CommunitySettings community) {
        List<CareerBands.Band> bands = new ArrayList<>();
        if (community.juniors() != null) {
            bands.add(new CareerBands.Band(CommunitySettings.JUNIOR, Set.of("junior")));
        }
        if (community.seniors() != null) {
            bands.add(new CareerBands.Band(CommunitySettings.SENIOR, Set.of("senior")));
        }
        return new CareerBands(bands, null);
    }

    private static Ages ages(Draft draft, String key, Ages usual) {
        return draft.isBlank(key) ? null : draft.optional(key, AGES, usual);
    }

    private static Optional<Ages> ages(String text) {
        Matcher found = RANGE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Ages ages = found.group(3) == null
                ? new Ages(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                : new Ages(Integer.parseInt(found.group(3)) + 1, Integer.MAX_VALUE);
        boolean known = ages.from() >= YOUNGEST && ages.from() <= OLDEST;
        boolean ordered = ages.from() <= ages.to() && (ages.to() <= OLDEST || found.group(3) != null);
        return Optional.of(ages).filter(it -> known && ordered);
    }
}
