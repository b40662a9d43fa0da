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
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    @Test
    void shows_a_mean_of_five_people_and_none_of_four() {
        assertThat(Disclosure.figure(SCALE, all(2, 3, 3, 4))).isEmpty();

        assertThat(shown(all(2, 3, 3, 4, 4)).meanTenths()).contains(32);
    }

    @Test
    void shows_a_distribution_of_eight_people_and_none_of_seven() {
        assertThat(shown(all(2, 2, 3, 3, 4, 4, 4)).distribution()).isEmpty();

        assertThat(shown(all(2, 2, 3, 3, 4, 4, 4, 5)).distribution()).contains(List.of(0L, 2L, 2L, 3L, 1L));
    }

    @Test
    void counts_people_and_not_their_answers() {
        Tally four = new Tally(Audience.BOTH, 4, Map.of(3, new Cell(20, 4)));
        Tally seven = new Tally(Audience.BOTH, 7, Map.of(3, new Cell(20, 7), 2, new Cell(20, 7)));

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

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void shows_the_same_of_five_of_one_mind_as_when_one_of_them_is_two_steps_off(int end) {
        assertThat(shown(all(end, end, end, end, end))).isEqualTo(shown(all(end, end, end, end, 3)));
    }

    @Test
    void withholds_a_distribution_that_shows_all_but_one_of_one_mind() {
        assertThat(shown(all(4, 4, 4, 4, 4, 4, 4, 2)).distribution()).isEmpty();

        assertThat(shown(all(4, 4, 4, 4, 4, 4, 2, 2)).distribution()).isPresent();
    }

    @Test
    void is_not_misled_by_one_person_who_gives_the_second_value_many_times() {
        Tally tally = new Tally(Audience.BOTH, 8, Map.of(4, new Cell(21, 7), 2, new Cell(3, 1)));

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
        assertThat(Disclosure.figure(YES_NO, all(yesses(6, 8))).orElseThrow().distribution())
                .contains(List.of(2L, 6L));
        assertThat(Disclosure.figure(YES_NO, all(yesses(7, 8))).orElseThrow().distribution())
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
        return new Tally(side, scores.length, cells);
    }

    private static int[] yesses(int yes, int people) {
        int[] scores = new int[people];
        Arrays.fill(scores, 0, yes, 1);
        return scores;
    }
}
