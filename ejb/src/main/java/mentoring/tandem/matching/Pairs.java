package mentoring.tandem.matching;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/** Which mentee may meet which mentor, and for how many points. */
final class Pairs {
    static final int NOT_ELIGIBLE = Policy.NOT_ELIGIBLE;

    private final IntBinaryOperator points;

    private Pairs(IntBinaryOperator points) {
        this.points = points;
    }

    /** Asks the rules about every pair once, now. */
    static Pairs of(Instance instance) {
        Pairs asked = asked(instance);
        int[][] points = new int[instance.mentees().size()][instance.mentors().size()];
        for (int mentee = 0; mentee < points.length; mentee++) {
            int row = mentee;
            Arrays.setAll(points[row], mentor -> asked.points(row, mentor));
        }
        return new Pairs((mentee, mentor) -> points[mentee][mentor]);
    }

    /** Asks the rules about a pair whenever it is asked for. */
    static Pairs asked(Instance instance) {
        List<Mentor> mentors = instance.mentors();
        List<Mentee> mentees = instance.mentees();
        return new Pairs((mentee, mentor) -> instance.policy().points(mentors.get(mentor), mentees.get(mentee)));
    }

    boolean eligible(int mentee, int mentor) {
        return points(mentee, mentor) != NOT_ELIGIBLE;
    }

    /** {@link #NOT_ELIGIBLE} where they may not meet. */
    int points(int mentee, int mentor) {
        return points.applyAsInt(mentee, mentor);
    }
}
