package mentoring.tandem.matching;

import static mentoring.enrolment.HalfDay.FRI_PM;
import static mentoring.tandem.matching.Directors.director;
import static mentoring.tandem.matching.Directors.directors;
import static mentoring.tandem.matching.Directors.mentors;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;

/** What would seat more of over sixty mentees. */
class EstimatedObstaclesTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());

    @Test
    void says_nothing_when_fewer_than_three_are_left() {
        assertThat(match(mentors(21), directors(65)).obstacles()).isEmpty();
    }

    @Test
    void one_more_mentor_would_seat_three_of_those_left_out() {
        List<Obstacle> obstacles = match(mentors(20), directors(63)).obstacles();

        assertThat(obstacles).first().satisfies(change -> {
            assertThat(change.rule()).isEqualTo("one-more-mentor");
            assertThat(change.moreSeated()).isEqualTo(3);
            assertThat(change.estimated()).isTrue();
            assertThat(change.text().en()).startsWith("Estimated from some").contains("3 more mentees");
            assertThat(change.text().fr()).startsWith("Estimé à partir de").contains("3 mentorés de plus");
        });
    }

    @Test
    void a_change_that_is_told_seats_as_many_more_when_it_is_made() {
        List<Mentee> directors = new ArrayList<>(directors(62));
        directors.add(director(500).free(FRI_PM).asMentee());
        Match before = match(mentors(21), directors);

        Obstacle told = before.obstacles().stream()
                .filter(change -> new PersonId(500).equals(change.person()))
                .findFirst()
                .orElseThrow();

        assertThat(told.rule()).isEqualTo("one-more-half-day");
        assertThat(match(mentors(21), directors(63)).seated()).isEqualTo(before.seated() + told.moreSeated());
    }

    @Test
    void what_a_rule_keeps_out_here_and_there_adds_up() {
        List<Mentee> directors = new ArrayList<>(directors(60));
        directors.addAll(ofOneDirectorate(600, 12, "finance"));
        directors.addAll(ofOneDirectorate(700, 18, "legal"));

        List<Obstacle> obstacles = match(mentors(22), directors).obstacles();

        assertThat(obstacles)
                .filteredOn(one -> one.rule().equals("directorates-apart"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.moreSeated()).isEqualTo(6));
    }

    @Test
    void the_order_of_the_input_does_not_matter() {
        List<Mentee> directors = new ArrayList<>(directors(66));
        List<Obstacle> told = match(mentors(20), directors).obstacles();
        Collections.shuffle(directors, new Random(1));

        assertThat(match(mentors(20), directors).obstacles()).isEqualTo(told).isNotEmpty();
    }

    private static List<Mentee> ofOneDirectorate(long first, int rank, String directorate) {
        return LongStream.range(first, first + 3)
                .mapToObj(id -> director(id).ranked(rank).of(directorate).asMentee())
                .toList();
    }

    private static Match match(List<Mentor> mentors, List<Mentee> mentees) {
        return Matcher.match(new Instance(Formation.TRIAD, mentors, mentees, POLICY));
    }
}
