package mentoring.tandem.matching.rule;

import java.util.List;
import java.util.Map;
import mentoring.enrolment.HalfDay;
import mentoring.shared.Localised;

/** The mentor and all mentees of a triad share at least one half-day of the week. */
public final class HalfDayForAll implements HardRule<List<Mentee>> {
    @Override
    public String code() {
        return "half-day-for-all";
    }

    @Override
    public String reason() {
        return "no-half-day-for-all";
    }

    @Override
    public boolean allows(Mentor mentor, List<Mentee> mentees) {
        for (HalfDay halfDay : mentor.profile().halfDays()) {
            if (suits(mentees, halfDay)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Localised met(Mentor mentor, List<Mentee> mentees) {
        List<HalfDay> shared = mentor.profile().halfDays().stream()
                .filter(halfDay -> suits(mentees, halfDay))
                .sorted()
                .toList();
        return RuleTexts.of("half-day-for-all.met", Map.of("halfDays", shared));
    }

    private static boolean suits(List<Mentee> mentees, HalfDay halfDay) {
        for (Mentee mentee : mentees) {
            if (!mentee.profile().halfDays().contains(halfDay)) {
                return false;
            }
        }
        return true;
    }
}
