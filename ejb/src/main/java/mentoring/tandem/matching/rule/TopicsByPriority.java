package mentoring.tandem.matching.rule;

import java.util.Map;
import mentoring.shared.Localised;

/** Every topic mastered counts: three for the mentee's first, two for the second, one for each further one. */
public record TopicsByPriority(int weight) implements WeightedRule<Mentee> {
    private static final int FIRST = 3;

    @Override
    public String code() {
        return "topics-by-priority";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return mentor.masters(mentee).stream()
                .mapToInt(asked -> Math.max(1, FIRST + 1 - asked.priority()))
                .sum();
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of(
                "topics-by-priority.found",
                Map.of(
                        "topics",
                        mentor.masters(mentee).stream().map(Interest::title).toList()));
    }
}
