package mentoring.tandem.matching.rule;

import java.util.List;
import java.util.Map;
import mentoring.shared.Localised;

/** What the project lacks, the skill bearer brings: every skill asked for and mastered counts alike, up to five. */
public record ComplementarySkills(int weight) implements WeightedRule<Mentee> {
    public static final int MOST = 5;

    @Override
    public String code() {
        return "complementary-skills";
    }

    @Override
    public int count(Mentor mentor, Mentee mentee) {
        return Math.min(MOST, mentor.masters(mentee).size());
    }

    @Override
    public Localised found(Mentor mentor, Mentee mentee) {
        List<Localised> skills =
                mentor.masters(mentee).stream().map(Interest::title).toList();
        return RuleTexts.of("complementary-skills.found", Map.of("skills", skills));
    }
}
