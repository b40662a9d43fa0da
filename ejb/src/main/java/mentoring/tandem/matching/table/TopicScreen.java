package mentoring.tandem.matching.table;

import java.util.Arrays;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** At least one topic mastered above the level asked for. */
final class TopicScreen implements Screen {
    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        long[] any = line.scratch(0);
        Arrays.fill(any, 0);
        for (Interest asked : mentee.profile().interests()) {
            Masks.or(any, mentors.above(asked, 1));
        }
        Masks.and(line.allowed(), any);
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        long[] any = line.scratch(0);
        Arrays.fill(any, 0);
        for (MenteeCrowd.Wish wish : mentees.wishes()) {
            for (Interest own : MentorCrowd.mastered(mentor)) {
                Masks.or(any, mentees.below(wish, own, 1));
            }
        }
        Masks.and(line.allowed(), any);
    }
}
