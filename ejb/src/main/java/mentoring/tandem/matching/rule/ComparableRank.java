package mentoring.tandem.matching.rule;

import java.util.List;
import java.util.Map;
import mentoring.shared.Localised;

/** The mentees of a triad are of comparable rank: no two are further apart than one career band. */
public final class ComparableRank implements HardRule<List<Mentee>> {
    /** Between the ranks of any two. */
    public static final int MOST_BANDS = 1;

    @Override
    public String code() {
        return "comparable-rank";
    }

    @Override
    public String reason() {
        return "ranks-too-far-apart";
    }

    @Override
    public boolean allows(Mentor mentor, List<Mentee> mentees) {
        return bands(mentees) <= MOST_BANDS;
    }

    @Override
    public Localised met(Mentor mentor, List<Mentee> mentees) {
        return RuleTexts.of("comparable-rank.met", Map.of("bands", bands(mentees)));
    }

    private static int bands(List<Mentee> mentees) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        for (Mentee mentee : mentees) {
            least = Math.min(least, mentee.profile().rank());
            most = Math.max(most, mentee.profile().rank());
        }
        return most - least;
    }
}
