package mentoring.tandem.matching;

import static mentoring.tandem.matching.rule.PersonFixture.person;

import java.util.List;
import java.util.stream.LongStream;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.PersonFixture;

/** Directors of one rank who meet with anybody, and juniors who take three of them. */
final class Directors {
    private Directors() {}

    static PersonFixture director(long id) {
        return person(id).ranked(6).reportingTo(50);
    }

    static List<Mentee> directors(int count) {
        return LongStream.range(0, count)
                .mapToObj(id -> director(100 + id).asMentee())
                .toList();
    }

    static List<Mentor> mentors(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> person(id).seating(3).asMentor())
                .toList();
    }
}
