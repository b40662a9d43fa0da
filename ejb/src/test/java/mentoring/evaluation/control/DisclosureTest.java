package mentoring.evaluation.control;

import static mentoring.evaluation.OnPaper.APPLIED;
import static mentoring.evaluation.OnPaper.READY;
import static mentoring.evaluation.OnPaper.USEFUL;
import static mentoring.programme.QuestionKind.SCALE;
import static mentoring.programme.QuestionKind.TEXT;
import static mentoring.programme.QuestionKind.YES_NO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.evaluation.Figure;
import mentoring.evaluation.QuestionFigures;
import mentoring.evaluation.control.Tally.Cell;
import mentoring.programme.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {
    @Test
    void shows_a_mean_of_five_people_and_none_of_four() {
        assertThat(Disclosure.figure(SCALE, all(2, 3, 3, 4))).isEmpty();

        assertThat(shown(all(2, 3, 3, 4, 4)).meanTenths()).contains(32);
    }

    @Test
    void shows_a_distribution_of_eight_people_and_none_of_seven() {
        assertThat(shown(all(2, 3, 3, 3, 4, 4, 4)).distribution()).isEmpty();

        assertThat(shown(all(2, 3, 3, 3, 4, 4, 4, 5)).distribution()).contains(List.of(0L, 1L, 3L, 3L, 1L));
    }

    @Test
    void counts_people_and_not_their_answers() {
        Tally four = new Tally(Audience.BOTH, 4, 5, Map.of(3, new Cell(20, 4)));
        Tally seven = new Tally(Audience.BOTH, 7, 6, Map.of(3, new Cell(20, 7), 2, new Cell(20, 7)));

        assertThat(Disclosure.figure(SCALE, List.of(four))).isEmpty();
        assertThat(shown(List.of(seven)).distribution()).isEmpty();
    }

    @Test
    void rounds_means_and_shares_down() {
        assertThat(shown(all(3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4)).meanTenths()).contains(34);
        assertThat(Disclosure.figure(YES_NO, all(yesses(4, 6))).orElseThrow().yesPercent())
                .contains(66);
    }

    @Test
    void shows_nothing_of_texts_and_of_nothing() {
        assertThat(Disclosure.figure(TEXT, all(1, 1, 1, 1, 1, 1, 1, 1))).isEmpty();
        assertThat(Disclosure.figure(SCALE, List.of())).isEmpty();
    }

    @Test
    void shows_nothing_when_one_of_the_parts_is_too_small() {
        assertThat(Disclosure.figure(SCALE, List.of(part(Audience.BOTH, 2, 3, 3, 4, 4), part(Audience.BOTH, 3))))
                .isEmpty();
    }

    @Test
    void shows_five_of_one_mind_as_five_of_whom_others_differ() {
        assertThat(shown(all(5, 5, 5, 5, 5)).meanTenths()).contains(40);
        assertThat(shown(all(1, 1, 1, 1, 1)).meanTenths()).contains(20);
        assertThat(shown(all(5, 5, 5, 4, 1)).meanTenths()).contains(40);
        assertThat(shown(all(5, 5, 5, 3, 1)).meanTenths()).contains(38);
    }

    @Test
    void cuts_off_more_where_one_person_gave_more_answers() {
        Tally unanimous = new Tally(Audience.BOTH, 5, 3, Map.of(1, new Cell(3, 1), 5, new Cell(12, 4)));
        Tally doubtful =
                new Tally(Audience.BOTH, 5, 3, Map.of(1, new Cell(3, 1), 5, new Cell(11, 4), 4, new Cell(1, 1)));

        assertThat(shown(List.of(unanimous))).isEqualTo(shown(List.of(doubtful)));
    }

    @Test
    void shows_nothing_when_half_of_the_answers_are_from_one_person() {
        Tally half = new Tally(Audience.BOTH, 5, 4, Map.of(3, new Cell(8, 5)));
        Tally less = new Tally(Audience.BOTH, 5, 4, Map.of(3, new Cell(9, 5)));

        assertThat(Disclosure.figure(SCALE, List.of(half))).isEmpty();
        assertThat(shown(List.of(less)).meanTenths()).contains(30);
    }

    @Test
    void cuts_nothing_off_of_what_may_be_distributed() {
        assertThat(shown(all(5, 5, 5, 5, 5, 4, 4, 4)).meanTenths()).contains(46);
        assertThat(shown(all(5, 5, 5, 5, 5, 5, 4, 4)).meanTenths()).contains(43);
    }

    @Test
    void withholds_a_distribution_in_which_all_but_two_are_of_one_mind() {
        assertThat(shown(all(4, 4, 4, 4, 4, 4, 2, 2)).distribution()).isEmpty();

        assertThat(shown(all(4, 4, 4, 4, 4, 2, 2, 2)).distribution()).isPresent();
    }

    @Test
    void is_not_misled_by_two_people_who_give_the_second_value_many_times() {
        Tally tally = new Tally(Audience.BOTH, 8, 3, Map.of(4, new Cell(18, 6), 2, new Cell(6, 2)));

        assertThat(shown(List.of(tally)).distribution()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 40", "1, 40", "2, 40", "3, 60", "4, 60", "5, 60"})
    void shows_of_yes_and_no_of_five_which_has_more(int yes, int percent) {
        Figure figure = Disclosure.figure(YES_NO, all(yesses(yes, 5))).orElseThrow();

        assertThat(figure.yesPercent()).contains(percent);
        assertThat(figure.meanTenths()).isEmpty();
    }

    @Test
    void distributes_yes_and_no_as_no_and_yes() {
        assertThat(Disclosure.figure(YES_NO, all(yesses(5, 8))).orElseThrow().distribution())
                .contains(List.of(3L, 5L));
        assertThat(Disclosure.figure(YES_NO, all(yesses(6, 8))).orElseThrow().distribution())
                .isEmpty();
    }

    @Test
    void shows_sides_apart_only_together() {
        QuestionFigures both = Disclosure.figures(
                USEFUL, List.of(part(Audience.MENTOR, 2, 3, 3, 3, 4), part(Audience.MENTEE, 3, 3, 3, 4, 4)));
        QuestionFigures one = Disclosure.figures(
                USEFUL, List.of(part(Audience.MENTOR, 2, 3, 3, 3, 4), part(Audience.MENTEE, 3, 3, 3, 4)));

        assertThat(both.mentors().orElseThrow().meanTenths()).contains(30);
        assertThat(both.mentees().orElseThrow().meanTenths()).contains(34);
        assertThat(both.all().orElseThrow().meanTenths()).contains(32);
        assertThat(one.all()).isEmpty();
        assertThat(one.mentors()).isEmpty();
        assertThat(one.mentees()).isEmpty();
    }

    @Test
    void shows_what_one_side_is_asked_as_a_figure_of_all_who_are_asked() {
        QuestionFigures ready = Disclosure.figures(READY, List.of(part(Audience.MENTOR, 2, 3, 3, 3, 4)));
        QuestionFigures applied = Disclosure.figures(APPLIED, List.of(part(Audience.MENTEE, 0, 0, 1, 1, 1)));

        assertThat(ready.all()).isPresent();
        assertThat(ready.mentors()).isEmpty();
        assertThat(applied.all().orElseThrow().yesPercent()).contains(60);
        assertThat(applied.mentees()).isEmpty();
    }

    private static Figure shown(List<Tally> parts) {
        return Disclosure.figure(SCALE, parts).orElseThrow();
    }

    private static List<Tally> all(int... scores) {
        return List.of(part(Audience.BOTH, scores));
    }

    /** One answer a person. */
    private static Tally part(Audience side, int... scores) {
        Map<Integer, Cell> cells = Arrays.stream(scores)
                .boxed()
                .collect(Collectors.groupingBy(
                        Function.identity(),
                        Collectors.collectingAndThen(Collectors.counting(), count -> new Cell(count, count))));
        return new Tally(side, scores.length, 1, cells);
    }

    private static int[] yesses(int yes, int people) {
        int[] scores = new int[people];
        Arrays.fill(scores, 0, yes, 1);
        return scores;
    }
}
