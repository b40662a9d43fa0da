package mentoring.tandem.matching.rule;

import java.util.Map;
import mentoring.shared.Localised;

/** The mentor is the junior: every career band between them counts, up to four. */
public record GradeDistance(int weight) implements WeightedRule<Mentee> {
    private static final int MOST = 4;

    @Override
    public String code() {
        return "grade-distance";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return Math.max(
                0, Math.min(MOST, mentee.profile().rank() - mentor.profile().rank()));
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("grade-distance.found", Map.of("bands", count(mentor, mentee)));
    }
}
