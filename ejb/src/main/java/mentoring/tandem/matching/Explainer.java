package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.List;
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
        List<ExplanationLine> lines = new ArrayList<>();
        for (HardRule<B> rule : hard) {
            if (!rule.isConfidential()) {
                lines.add(new ExplanationLine(rule.code(), rule.title(), rule.met(mentor, with), 0, mentee));
            }
        }
        lines.addAll(brought(weighted, mentor, with, mentee));
        return lines;
    }

    /** What the weighted rules bring a pair, whether they may meet or not. */
    List<ExplanationLine> brought(Mentor mentor, Mentee mentee) {
        return brought(policy.pairWeighted(), mentor, mentee, mentee.person());
    }

    private static <B> List<ExplanationLine> brought(
            List<WeightedRule<B>> weighted, Mentor mentor, B with, PersonId mentee) {
        List<ExplanationLine> lines = new ArrayList<>();
        int sum = 0;
        for (WeightedRule<B> rule : weighted) {
            int points = Math.max(-sum, rule.points(mentor, with));
            sum += points;
            if (points != 0) {
                lines.add(new ExplanationLine(rule.code(), rule.title(), rule.found(mentor, with), points, mentee));
            }
        }
        return lines;
    }
}
