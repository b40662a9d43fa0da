package mentoring.tandem.matching.rule;

import java.util.Map;
import mentoring.shared.Localised;

/** The mentor masters at least one of the mentee's topics above the level asked for. */
public final class TopicMastered implements HardRule<Mentee> {
    @Override
    public String code() {
        return "topic-mastered";
    }

    @Override
    public String reason() {
        return "topic-not-mastered";
    }

    @Override
    public boolean allows(Mentor mentor, Mentee mentee) {
        return !mentor.masters(mentee).isEmpty();
    }

    @Override
    public Localised met(Mentor mentor, Mentee mentee) {
        Interest asked = mentor.masters(mentee).get(0);
        return RuleTexts.of("topic-mastered.met", Map.of("topic", asked.title(), "asked", asked.level()));
    }
}
