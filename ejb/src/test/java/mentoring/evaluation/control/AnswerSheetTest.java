package mentoring.evaluation.control;

import static mentoring.evaluation.OnPaper.APPLIED;
import static mentoring.evaluation.OnPaper.QUESTIONS;
import static mentoring.evaluation.OnPaper.READY;
import static mentoring.evaluation.OnPaper.REMARK;
import static mentoring.evaluation.OnPaper.USEFUL;
import static mentoring.evaluation.OnPaper.scale;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mentoring.evaluation.Answer;
import mentoring.programme.Audience;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetTest {
    private static final AnswerSheet OF_MENTORS = AnswerSheet.of(QUESTIONS, Audience.MENTOR);
    private static final AnswerSheet OF_MENTEES = AnswerSheet.of(QUESTIONS, Audience.MENTEE);

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void takes_a_scale_from_its_first_step_to_its_last(int score) {
        assertThat(mistakes(OF_MENTORS, scale(USEFUL, score), scale(READY, score)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refuses_a_score_outside_of_the_scale(int score) {
        assertThat(mistakes(OF_MENTORS, scale(USEFUL, score), scale(READY, 3)))
                .containsExactly("answers[0]: answers.scale {least=1, most=5}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takes_yes_and_no(boolean yes) {
        assertThat(mistakes(OF_MENTEES, scale(USEFUL, 3), yesNo(yes))).isEmpty();
    }

    @Test
    void takes_a_text_or_none() {
        assertThat(mistakes(OF_MENTEES, scale(USEFUL, 3), yesNo(true), text("x")))
                .isEmpty();
        assertThat(mistakes(OF_MENTEES, scale(USEFUL, 3), yesNo(true), text("x".repeat(2000))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("textsThatDoNotFit")
    void refuses_a_text_of_no_words_and_of_more_than_two_thousand_characters(String words) {
        assertThat(mistakes(OF_MENTEES, scale(USEFUL, 3), yesNo(true), text(words)))
                .containsExactly("answers[2]: answers.text {longest=2000}");
    }

    static Stream<String> textsThatDoNotFit() {
        return Stream.of("", " \t\n", "x".repeat(2001));
    }

    @ParameterizedTest
    @MethodSource("answersOfAnotherKind")
    void refuses_an_answer_of_another_kind_of_two_kinds_and_of_none(Answer answer) {
        List<String> found = mistakes(
                OF_MENTEES,
                Stream.of(scale(USEFUL, 3), yesNo(true), text("x"))
                        .map(right -> right.question().equals(answer.question()) ? answer : right)
                        .toArray(Answer[]::new));

        assertThat(found).singleElement().asString().containsPattern("answers\\.(scale|yes-no|text)");
    }

    static Stream<Answer> answersOfAnotherKind() {
        return Stream.of(USEFUL, APPLIED, REMARK)
                .map(question -> question.code())
                .flatMap(code -> Stream.of(
                        new Answer(code, null, null, null),
                        new Answer(code, 3, true, null),
                        new Answer(code, 3, null, "x"),
                        new Answer(code, null, true, "x"),
                        code.equals("useful") ? new Answer(code, null, true, null) : new Answer(code, 3, null, null)));
    }

    @Test
    void asks_each_side_its_own_questions_and_those_of_both() {
        assertThat(mistakes(OF_MENTORS, scale(USEFUL, 3), yesNo(true)))
                .containsExactly("answers[1].question: answers.not-asked", "answers: answers.missing {question=ready}");
        assertThat(mistakes(OF_MENTEES, scale(USEFUL, 3), scale(READY, 3)))
                .containsExactly(
                        "answers[1].question: answers.not-asked", "answers: answers.missing {question=applied}");
    }

    @Test
    void asks_everybody_everything_where_sides_do_not_count() {
        AnswerSheet sheet = AnswerSheet.of(QUESTIONS);

        assertThat(mistakes(sheet, scale(USEFUL, 3), scale(READY, 3), yesNo(true)))
                .isEmpty();
        assertThat(mistakes(sheet, scale(USEFUL, 3))).hasSize(2);
    }

    @Test
    void refuses_two_answers_to_one_question_and_an_answer_to_none() {
        assertThat(mistakes(
                        OF_MENTORS,
                        scale(USEFUL, 3),
                        scale(READY, 3),
                        scale(USEFUL, 3),
                        new Answer(null, 3, null, null)))
                .containsExactly("answers[2].question: answers.twice", "answers[3].question: answers.not-asked");
    }

    @Test
    void tells_all_mistakes_at_once() {
        assertThat(mistakes(OF_MENTEES, scale(USEFUL, 6), text(" "), new Answer("other", 1, null, null)))
                .containsExactly(
                        "answers[0]: answers.scale {least=1, most=5}",
                        "answers[1]: answers.text {longest=2000}",
                        "answers[2].question: answers.not-asked",
                        "answers: answers.missing {question=applied}");
    }

    private static List<String> mistakes(AnswerSheet sheet, Answer... answers) {
        try {
            sheet.mustFit(List.of(answers));
            return List.of();
        } catch (InvalidInput refusal) {
            return refusal.violations().stream().map(AnswerSheetTest::line).toList();
        }
    }

    private static String line(Violation violation) {
        return violation.path() + ": " + violation.message();
    }

    private static Answer yesNo(boolean yes) {
        return new Answer(APPLIED.code(), null, yes, null);
    }

    private static Answer text(String words) {
        return new Answer(REMARK.code(), null, null, words);
    }
}
