package mentoring.directory.control.community;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mentoring.directory.CommunityRefused;
import mentoring.directory.control.settings.CareerBands;
import mentoring.directory.control.settings.CommunitySettings;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.shared.Phrase;
import mentoring.shared.SubsidiaryCode;

/** The rules of one community, as its file has them. */
public record Community(SubsidiarySettings settings, CommunitySettings rules) {
    public SubsidiaryCode code() {
        return settings.code();
    }

    /** The first moment at which an invitation of this moment stands no longer. */
    public Instant expiry(Instant issuedAt) {
        return issuedAt.plus(Duration.ofDays(rules.invitationDays()));
    }

    /**
     * The rank of a band that the community has.
     *
     * @throws CommunityRefused {@code band-unknown}, with those it has
     */
    public int rankOf(String band) {
        CareerBands bands = settings.careerBands();
        List<String> names = bands.bands().stream().map(CareerBands.Band::name).toList();
        if (!names.contains(band)) {
            throw CommunityRefused.bandUnknown(band, names, sides());
        }
        return bands.rankOf(band);
    }

    /**
     * Refuses with {@code notice-not-accepted} who has not agreed to the notice, if there is one.
     *
     * @return the notice agreed to; null when there is none
     */
    public String agreed(boolean consent) {
        if (rules.notice() != null && !consent) {
            throw CommunityRefused.noticeNotAccepted(rules.notice());
        }
        return rules.notice();
    }

    private List<Phrase> sides() {
        return Stream.of(
                        side(CommunitySettings.JUNIOR, rules.juniors()),
                        side(CommunitySettings.SENIOR, rules.seniors()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Phrase side(String band, CommunitySettings.Ages ages) {
        return ages == null
                ? null
                : new Phrase(CommunityRefused.class, ages.isOpen() ? "band.over" : "band.between", ages.facts(band));
    }
}
