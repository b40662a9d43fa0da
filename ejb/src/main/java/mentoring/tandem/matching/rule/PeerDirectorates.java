package mentoring.tandem.matching.rule;

import java.util.List;
import java.util.Map;
import mentoring.shared.Localised;

/** The mentees of a triad come from different directorates: every two that differ count. */
public record PeerDirectorates(int weight) implements WeightedRule<List<Mentee>> {
    @Override
    public String code() {
        return "peer-directorates";
    }

    @Override
    public int count(Mentor mentor, List<Mentee> mentees) {
        int differing = 0;
        for (int one = 1; one < mentees.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (mentees.get(one)
                        .profile()
                        .isInAnotherDirectorateThan(mentees.get(other).profile())) {
                    differing++;
                }
            }
        }
        return differing;
    }

    @Override
    public Localised found(Mentor mentor, List<Mentee> mentees) {
        return RuleTexts.of("peer-directorates.found", Map.of("couples", count(mentor, mentees)));
    }
}
