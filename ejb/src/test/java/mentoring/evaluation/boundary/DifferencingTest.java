package mentoring.evaluation.boundary;

import static mentoring.evaluation.EvaluationDesk.from;
import static mentoring.evaluation.OnPaper.rating;
import static mentoring.programme.Audience.MENTEE;
import static mentoring.programme.Audience.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.Figure;
import mentoring.evaluation.QuestionFigures;
import mentoring.session.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody learns who keeps every reading of a wave's figures and subtracts one from another. */
class DifferencingTest {
    private final EvaluationDesk desk = new EvaluationDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void learns_nothing_from_evaluations_that_arrive_between_two_readings_until_they_come_from_eight_people() {
        desk.mentees(2, from(1, 4));
        desk.mentees(4, from(5, 4));
        List<QuestionFigures> read = desk.figures().questions();

        for (long person : from(9, 7)) {
            desk.mentees(1, person);
            assertThat(desk.figures().questions()).isEqualTo(read);
        }
        desk.mentees(1, 16);

        assertThat(useful().answers()).isEqualTo(16);
    }

    @Test
    void learns_nothing_from_further_evaluations_of_few_however_many() {
        desk.mentees(3, from(1, 8));
        List<QuestionFigures> read = desk.figures().questions();

        for (int session = 0; session < 4; session++) {
            desk.mentees(1, from(1, 5));
        }

        assertThat(desk.figures().questions()).isEqualTo(read);
        assertThat(desk.figures().submitted()).isEqualTo(28);
    }

    @Test
    void learns_nothing_about_a_triad_that_evaluates_between_two_readings() {
        triad(1, 2, 3, 4);
        triad(5, 6, 7, 8);
        List<QuestionFigures> read = desk.figures().questions();

        triad(9, 10, 11, 12);

        assertThat(desk.figures().questions()).isEqualTo(read);
    }

    @Test
    void sees_no_figure_of_a_wave_that_is_one_triad_however_often_it_meets() {
        for (int session = 0; session < 6; session++) {
            triad(1, 2, 3, 4);
        }

        assertThat(desk.figures().questions())
                .allMatch(it -> it.all().isEmpty())
                .allMatch(it -> it.mentors().isEmpty())
                .allMatch(it -> it.mentees().isEmpty());
        assertThat(desk.figures().satisfactionTenths()).isEmpty();
    }

    @Test
    void sees_no_figure_half_of_which_one_person_has_given() {
        desk.mentees(3, from(1, 5));
        desk.mentees(3, 1, 1, 1);
        assertThat(desk.figures("useful").all()).isEmpty();
    }

    @Test
    void sees_a_figure_half_of_which_one_person_has_not_given() {
        desk.mentees(3, from(1, 5));
        desk.mentees(3, 1, 1, 1, 2);

        assertThat(useful().answers()).isEqualTo(9);
    }

    @Test
    void sees_no_side_apart_of_which_there_are_four() {
        desk.mentors(5, from(1, 4));
        desk.mentees(2, from(11, 12));

        assertThat(desk.figures("useful").all()).isPresent();
        assertThat(desk.figures("useful").mentors()).isEmpty();
        assertThat(desk.figures("useful").mentees()).isEmpty();
        assertThat(desk.figures("ready").all()).isEmpty();
        assertThat(desk.figures("applied").all()).isPresent();
    }

    @Test
    void cannot_tell_a_unanimous_side_by_taking_the_other_from_all() {
        desk.mentors(5, from(1, 5));
        desk.mentees(2, from(11, 2));
        desk.mentees(3, from(13, 3));

        QuestionFigures useful = desk.figures("useful");

        assertThat(useful.mentors()).isPresent();
        assertThat(sum(useful.all().orElseThrow()) - sum(useful.mentees().orElseThrow()))
                .isLessThan(5 * 5);
    }

    @Test
    void cannot_tell_the_distribution_of_a_side_that_is_too_small_for_one_by_taking_the_other_from_all() {
        desk.mentors(2, from(1, 3));
        desk.mentors(4, from(4, 3));
        desk.mentees(3, from(11, 4));
        desk.mentees(5, from(15, 4));

        QuestionFigures useful = desk.figures("useful");

        assertThat(useful.mentees().orElseThrow().distribution()).isPresent();
        assertThat(useful.mentors().orElseThrow().distribution()).isEmpty();
        assertThat(useful.all().orElseThrow().distribution()).isEmpty();
    }

    @Test
    void cannot_tell_the_distribution_of_a_side_that_is_of_one_mind_by_taking_the_other_from_all() {
        desk.mentors(5, from(1, 8));
        desk.mentees(3, from(11, 4));
        desk.mentees(5, from(15, 4));

        assertThat(desk.figures("useful").mentees().orElseThrow().distribution())
                .isPresent();
        assertThat(useful().distribution()).isEmpty();
    }

    @Test
    void cannot_tell_that_those_who_came_later_are_of_one_mind() {
        desk.mentees(2, from(1, 4));
        desk.mentees(4, from(5, 4));
        Figure before = useful();
        assertThat(before.distribution()).contains(List.of(0L, 4L, 0L, 4L, 0L));

        desk.mentees(5, from(11, 8));

        assertThat(useful().answers()).isEqualTo(16);
        assertThat(useful().distribution()).isEmpty();
        assertThat(sum(useful()) - sum(before)).isLessThan(8 * 5);
    }

    @Test
    void cannot_tell_the_distribution_of_five_who_came_first_by_those_of_one_mind_who_came_later() {
        desk.mentees(2, from(1, 3));
        desk.mentees(4, from(4, 2));
        desk.figures();

        desk.mentees(5, from(11, 8));

        assertThat(useful().answers()).isEqualTo(13);
        assertThat(useful().distribution()).isEmpty();
    }

    @Test
    void reads_distributions_as_long_as_every_release_may_show_its_own() {
        desk.mentees(2, from(1, 4));
        desk.mentees(4, from(5, 4));
        desk.figures();

        desk.mentees(3, from(11, 3));
        desk.mentees(4, from(14, 5));

        assertThat(useful().distribution()).contains(List.of(0L, 4L, 3L, 9L, 0L));
    }

    private Figure useful() {
        return desk.figures("useful").all().orElseThrow();
    }

    private void triad(long mentor, long... mentees) {
        SessionId session = desk.session(mentor, mentees);
        desk.evaluate(mentor, session, rating(MENTOR, 2));
        LongStream.of(mentees).forEach(mentee -> desk.evaluate(mentee, session, rating(MENTEE, 4)));
    }

    /** As near as the mean gives it away. */
    private static double sum(Figure figure) {
        return figure.meanTenths().orElseThrow() * figure.answers() / 10.0;
    }
}
