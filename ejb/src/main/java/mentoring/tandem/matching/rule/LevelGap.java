package mentoring.tandem.matching.rule;

import java.util.List;
import java.util.Map;
import mentoring.shared.Localised;

/** The further the mentor stands above what the mentee asks for in the topic they share first, the more there is to learn. */
public record LevelGap(int weight) implements WeightedRule<Mentee> {
    @Override
    public String code() {
        return "level-gap";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        List<Interest> mastered = mentor.masters(mentee);
        return mastered.isEmpty() ? 0 : mentor.levelsAbove(mastered.get(0));
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        return RuleTexts.of("level-gap.found", Map.of("levels", count(mentor, mentee)));
    }
}
