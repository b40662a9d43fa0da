package mentoring.tandem.matching.rule;

import java.util.Map;
import mentoring.shared.Localised;

/** Every half-day they share makes it easier to meet, up to five. */
public record SharedHalfDays(int weight) implements WeightedRule<Mentee> {
    private static final int MOST = 5;

    @Override
    public String code() {
        return "shared-half-days";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return Math.min(
                MOST, mentor.profile().halfDaysSharedWith(mentee.profile()).size());
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of(
                "shared-half-days.found", Map.of("halfDays", mentor.profile().halfDaysSharedWith(mentee.profile())));
    }
}
