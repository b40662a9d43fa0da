package mentoring.tandem.matching;

import static mentoring.enrolment.HalfDay.FRI_PM;
import static mentoring.enrolment.HalfDay.MON_AM;
import static mentoring.enrolment.HalfDay.TUE_AM;
import static mentoring.programme.Level.EXPERT;
import static mentoring.programme.Level.PRACTISING;
import static mentoring.tandem.matching.Directors.director;
import static mentoring.tandem.matching.Directors.directors;
import static mentoring.tandem.matching.Directors.mentors;
import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;

/** What would seat the whole executive committee. */
class ObstaclesTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());

    @Test
    void says_nothing_when_everybody_is_seated_or_fewer_than_three_are_left() {
        assertThat(obstacles(mentors(4), directors(12))).isEmpty();
        assertThat(obstacles(mentors(4), directors(14))).isEmpty();
    }

    @Test
    void one_more_mentor_for_the_topic_would_seat_the_last_three() {
        List<Obstacle> obstacles = obstacles(mentors(3), directors(12));

        assertThat(obstacles).first().satisfies(change -> {
            assertThat(change.rule()).isEqualTo("one-more-mentor");
            assertThat(change.person()).isNull();
            assertThat(change.moreSeated()).isEqualTo(3);
            assertThat(change.estimated()).isFalse();
            assertThat(change.text().en())
                    .contains("\"social-networks\"", "Monday morning", "French", "Lyon", "3 more mentees");
            assertThat(change.text().fr()).contains("lundi matin", "3 mentorés de plus");
        });
    }

    @Test
    void one_more_half_day_of_one_person_would_seat_the_last_three() {
        List<Mentee> directors = new ArrayList<>(directors(11));
        directors.add(director(111).free(FRI_PM).asMentee());

        List<Obstacle> obstacles = obstacles(mentors(4), directors);

        assertThat(obstacles)
                .filteredOn(change -> change.rule().equals("one-more-half-day"))
                .anySatisfy(change -> {
                    assertThat(change.person()).isEqualTo(new PersonId(111));
                    assertThat(change.moreSeated()).isEqualTo(3);
                    assertThat(change.text().en()).contains("Monday morning");
                });
    }

    @Test
    void a_mentor_who_takes_two_would_seat_the_last_three_by_taking_one_more() {
        List<Mentor> mentors = Stream.concat(
                        mentors(3).stream(), Stream.of(person(9).seating(2).asMentor()))
                .toList();

        assertThat(obstacles(mentors, directors(12)))
                .filteredOn(change -> change.rule().equals("mentor-for-three"))
                .singleElement()
                .satisfies(change -> assertThat(change.person()).isEqualTo(new PersonId(9)));
    }

    @Test
    void a_change_that_is_told_seats_as_many_more_when_it_is_made() {
        List<Mentor> mentors = List.of(
                person(1).seating(3).free(MON_AM).asMentor(),
                person(2).seating(3).free(TUE_AM).asMentor());
        List<Mentee> directors = List.of(
                director(101).free(MON_AM).asMentee(),
                director(102).free(MON_AM).asMentee(),
                director(103).free(MON_AM).asMentee(),
                director(104).free(TUE_AM).asMentee(),
                director(105).free(TUE_AM).asMentee(),
                director(106).free(FRI_PM).asMentee());
        Obstacle told = obstacles(mentors, directors).stream()
                .filter(change -> new PersonId(106).equals(change.person()))
                .findFirst()
                .orElseThrow();

        List<Mentee> changed = new ArrayList<>(directors.subList(0, 5));
        changed.add(director(106).free(FRI_PM, TUE_AM).asMentee());

        assertThat(told.text().en()).contains("Tuesday morning");
        assertThat(match(mentors, changed).seated())
                .isEqualTo(match(mentors, directors).seated() + told.moreSeated());
    }

    @Test
    void no_mentor_is_asked_for_where_nobody_could_master_the_topic() {
        List<Mentee> directors = LongStream.range(0, 3)
                .mapToObj(id -> director(101 + id).with("data", EXPERT).asMentee())
                .toList();
        List<Mentor> mentors =
                List.of(person(1).seating(3).with("data", PRACTISING).asMentor());

        assertThat(obstacles(mentors, directors)).extracting(Obstacle::rule).containsExactly("topic-mastered");
    }

    @Test
    void the_rule_that_keeps_three_of_one_directorate_out_is_named() {
        List<Mentee> directors = LongStream.range(0, 3)
                .mapToObj(id -> director(101 + id).of("finance").asMentee())
                .toList();

        assertThat(obstacles(mentors(1), directors)).extracting(Obstacle::rule).containsExactly("directorates-apart");
    }

    private static List<Obstacle> obstacles(List<Mentor> mentors, List<Mentee> mentees) {
        return match(mentors, mentees).obstacles();
    }

    private static Match match(List<Mentor> mentors, List<Mentee> mentees) {
        return Matcher.match(new Instance(Formation.TRIAD, mentors, mentees, POLICY));
    }
}
