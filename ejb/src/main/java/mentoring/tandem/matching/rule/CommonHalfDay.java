package mentoring.tandem.matching.rule;

import java.util.Map;
import mentoring.shared.Localised;

/** Mentor and mentee share at least one half-day of the week. */
public final class CommonHalfDay implements HardRule<Mentee> {
    @Override
    public String code() {
        return "common-half-day";
    }

    @Override
    public String reason() {
        return "no-common-half-day";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !mentor.profile().halfDaysSharedWith(mentee.profile()).isEmpty();
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        return RuleTexts.of(
                "common-half-day.met", Map.of("halfDays", mentor.profile().halfDaysSharedWith(mentee.profile())));
    }
}
