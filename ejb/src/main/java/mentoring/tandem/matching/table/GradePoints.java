package mentoring.tandem.matching.table;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Points for every career band the mentor is the junior by. */
record GradePoints(int weight) implements Screen {
    private static final int MOST = 4;

    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        add(mentors, line, rank -> mentee.profile().rank() - rank);
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        add(mentees, line, rank -> rank - mentor.profile().rank());
    }

    /** Everybody is of one rank, so that the bits of the distance are unions of ranks. */
    private void add(Crowd<?> others, Line line, IntUnaryOperator distance) {
        for (int bit = 0; 1 << bit <= MOST; bit++) {
            long[] set = line.scratch(bit);
            Arrays.fill(set, 0);
            for (Map.Entry<Integer, long[]> rank : others.ranked.all()) {
                int bands = Math.max(0, Math.min(MOST, distance.applyAsInt(rank.getKey())));
                if ((bands >>> bit & 1) != 0) {
                    Masks.or(set, rank.getValue());
                }
            }
            line.points().add(set, weight << bit);
        }
    }
}
