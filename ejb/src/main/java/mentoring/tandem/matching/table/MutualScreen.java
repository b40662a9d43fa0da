package mentoring.tandem.matching.table;

import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;

/** A rule that asks the same of both sides. */
@FunctionalInterface
interface MutualScreen extends Screen {
    void over(Profile one, Crowd<?> others, Line line);

    @Override
    default void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        over(mentee.profile(), mentors, line);
    }

    @Override
    default void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        over(mentor.profile(), mentees, line);
    }
}
