package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.WeightedRule;

/** Says rule by rule why people are put together: what had to be met, and where the points come from. */
public final class Explainer {
    private final Formation formation;
    private final Policy policy;

    public Explainer(Formation formation, Policy policy) {
        this.formation = formation;
        this.policy = policy;
    }

    /** The proposal of a mentor and mentees who meet every hard rule. */
    public Proposal propose(Mentor mentor, List<Mentee> mentees) {
        List<ExplanationLine> lines = new ArrayList<>();
        for (Mentee mentee : mentees) {
            lines.addAll(lines(policy.pairHard(), policy.pairWeighted(), mentor, mentee, mentee.person()));
        }
        if (formation == Formation.TRIAD) {
            lines.addAll(lines(policy.teamHard(), policy.teamWeighted(), mentor, mentees, null));
        }
        return new Proposal(
                mentor.person(),
                mentees.stream().map(Mentee::person).toList(),
                lines.stream().mapToInt(ExplanationLine::points).sum(),
                List.copyOf(lines));
    }

    private static <B> List<ExplanationLine> lines(
            List<HardRule<B>> hard, List<WeightedRule<B>> weighted, Mentor mentor, B with, PersonId mentee) {
        Stream<ExplanationLine> met = hard.stream()
                .map(rule -> new ExplanationLine(rule.code(), rule.title(), rule.met(mentor, with), 0, mentee));
        Stream<ExplanationLine> brought = weighted.stream()
                .filter(rule -> rule.points(mentor, with) > 0)
                .map(rule -> new ExplanationLine(
                        rule.code(), rule.title(), rule.found(mentor, with), rule.points(mentor, with), mentee));
        return Stream.concat(met, brought).toList();
    }
}
