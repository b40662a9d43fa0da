package mentoring.tandem.matching.table;

import java.util.Arrays;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;

/** Only certified mentors coach. */
final class CertifiedScreen implements Screen {
    @Override
    public void overMentors(Mentee mentee, MentorCrowd mentors, Line line) {
        Masks.and(line.allowed(), mentors.certified);
    }

    @Override
    public void overMentees(Mentor mentor, MenteeCrowd mentees, Line line) {
        if (!mentor.certified()) {
            Arrays.fill(line.allowed(), 0);
        }
    }
}
