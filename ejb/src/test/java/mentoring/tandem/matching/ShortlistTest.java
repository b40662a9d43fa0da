package mentoring.tandem.matching;

import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;

class ShortlistTest {
    private static final Policy STANDARD = Policy.of(Terms.STANDARD, List.of());
    private static final Mentee MENTEE = person(99).at("Lyon").asMentee();

    @Test
    void puts_who_brings_most_points_first() {
        List<Proposal> list = list(
                10,
                List.of(person(1).at("Lille").asMentor(), person(2).at("Lyon").asMentor()));

        assertThat(list).extracting(Proposal::mentor).containsExactly(new PersonId(2), new PersonId(1));
        assertThat(list.get(0).points()).isGreaterThan(list.get(1).points());
    }

    @Test
    void explains_the_points_of_each() {
        Proposal first = list(10, List.of(person(1).at("Lyon").asMentor())).get(0);

        assertThat(first.mentees()).containsExactly(MENTEE.person());
        assertThat(first.explanation()).extracting(ExplanationLine::rule).contains("certified-mentor", "same-site");
        assertThat(first.points())
                .isEqualTo(first.explanation().stream()
                        .mapToInt(ExplanationLine::points)
                        .sum());
    }

    @Test
    void leaves_out_who_breaks_a_hard_rule_or_has_no_seat_left() {
        Mentor full = person(1).asMentor();

        assertThat(list(
                        10,
                        List.of(
                                new Mentor(full.profile(), true, 0),
                                new Mentor(person(2).asMentor().profile(), false, 1),
                                person(3).speaking("de").asMentor())))
                .isEmpty();
    }

    @Test
    void ends_after_as_many_as_it_holds() {
        assertThat(list(10, mentors(9))).hasSize(9);
        assertThat(list(10, mentors(10))).hasSize(10);
        assertThat(list(10, mentors(11))).hasSize(10);
    }

    @Test
    void is_the_same_in_whatever_order_the_mentors_come() {
        List<Mentor> shuffled = new ArrayList<>(mentors(30));
        Collections.reverse(shuffled);

        assertThat(list(10, shuffled)).isEqualTo(list(10, mentors(30)));
    }

    private static List<Mentor> mentors(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> person(id).at("Lyon").asMentor())
                .toList();
    }

    private static List<Proposal> list(int most, List<Mentor> mentors) {
        return new Shortlist(STANDARD, most).of(MENTEE, mentors);
    }
}
