package mentoring.tandem.matching;

import java.util.List;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.WeightedRule;

/** Which mentee may meet which mentor, and for how many points: every pair is asked once. */
final class Pairs {
    private static final int NOT_ELIGIBLE = -1;

    private final int[][] points;

    private Pairs(int[][] points) {
        this.points = points;
    }

    static Pairs of(Instance instance) {
        List<Mentor> mentors = instance.mentors();
        List<Mentee> mentees = instance.mentees();
        int[][] points = new int[mentees.size()][mentors.size()];
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            for (int mentor = 0; mentor < mentors.size(); mentor++) {
                points[mentee][mentor] = points(instance.policy(), mentors.get(mentor), mentees.get(mentee));
            }
        }
        return new Pairs(points);
    }

    /** For tests of the solver: points of each mentee with each mentor, -1 where they may not meet. */
    static Pairs of(int[][] points) {
        return new Pairs(points);
    }

    boolean eligible(int mentee, int mentor) {
        return points[mentee][mentor] != NOT_ELIGIBLE;
    }

    int points(int mentee, int mentor) {
        return points[mentee][mentor];
    }

    int mentees() {
        return points.length;
    }

    private static int points(Policy policy, Mentor mentor, Mentee mentee) {
        for (HardRule<Mentee> rule : policy.pairHard()) {
            if (!rule.allows(mentor, mentee)) {
                return NOT_ELIGIBLE;
            }
        }
        int sum = 0;
        for (WeightedRule<Mentee> rule : policy.pairWeighted()) {
            sum += rule.points(mentor, mentee);
        }
        return sum;
    }
}
