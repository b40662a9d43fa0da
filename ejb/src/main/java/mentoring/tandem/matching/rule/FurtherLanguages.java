package mentoring.tandem.matching.rule;

import java.util.Map;
import mentoring.shared.Localised;

/** Every language they share beyond the first counts, up to two. */
public record FurtherLanguages(int weight) implements WeightedRule<Mentee> {
    private static final int MOST = 2;

    @Override
    public String code() {
        return "further-languages";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        int shared = mentor.profile().languagesSharedWith(mentee.profile()).size();
        return Math.max(0, Math.min(MOST, shared - 1));
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of(
                "further-languages.found",
                Map.of("languages", RuleTexts.languages(mentor.profile().languagesSharedWith(mentee.profile()))));
    }
}
