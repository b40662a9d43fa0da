package mentoring.evaluation;

import static mentoring.evaluation.OnPaper.question;
import static mentoring.programme.Audience.BOTH;
import static mentoring.programme.Audience.MENTOR;
import static mentoring.programme.QuestionKind.SCALE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mentoring.programme.Question;
import mentoring.programme.WaveId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveFiguresTest {
    @ParameterizedTest
    @CsvSource({"1000, 699, 69", "10, 7, 70", "3, 2, 66", "5, 5, 100", "5, 0, 0"})
    void rounds_the_share_of_those_who_answered_down(long due, long received, int percent) {
        assertThat(figures(due, received).responsePercent()).contains(percent);
    }

    @Test
    void has_no_share_of_nothing_due() {
        assertThat(figures(0, 0).responsePercent()).isEmpty();
    }

    @Test
    void weighs_satisfaction_questions_by_their_answers() {
        assertThat(figures(0, 0, shown(question("a", SCALE, BOTH, true), 30, 40), shown(satisfaction("b"), 10, 20))
                        .satisfactionTenths())
                .contains(35);
    }

    @Test
    void rounds_satisfaction_down_so_that_what_is_shown_as_enough_is_enough() {
        assertThat(figures(0, 0, shown(satisfaction("a"), 10, 34), shown(satisfaction("b"), 30, 35))
                        .satisfactionTenths())
                .contains(34);
    }

    @Test
    void counts_no_question_that_is_not_about_satisfaction() {
        assertThat(figures(0, 0, shown(satisfaction("a"), 10, 40), shown(question("b", SCALE, BOTH, false), 90, 10))
                        .satisfactionTenths())
                .contains(40);
    }

    @Test
    void knows_no_satisfaction_when_none_of_it_is_shown() {
        QuestionFigures suppressed =
                new QuestionFigures(satisfaction("a"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(figures(0, 0, suppressed).satisfactionTenths()).isEmpty();
        assertThat(figures(0, 0).satisfactionTenths()).isEmpty();
    }

    @Test
    void leaves_out_what_is_not_shown() {
        QuestionFigures suppressed = new QuestionFigures(
                question("a", SCALE, MENTOR, true), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(figures(0, 0, suppressed, shown(satisfaction("b"), 10, 27)).satisfactionTenths())
                .contains(27);
    }

    private static Question satisfaction(String code) {
        return question(code, SCALE, BOTH, true);
    }

    private static QuestionFigures shown(Question question, long answers, int tenths) {
        Figure figure = new Figure(answers, Optional.of(tenths), Optional.empty(), Optional.empty());
        return new QuestionFigures(question, Optional.of(figure), Optional.empty(), Optional.empty());
    }

    private static WaveFigures figures(long due, long received, QuestionFigures... questions) {
        return new WaveFigures(new WaveId(3), due, received, 0, List.of(questions));
    }
}
