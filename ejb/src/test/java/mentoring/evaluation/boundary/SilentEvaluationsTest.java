package mentoring.evaluation.boundary;

import static mentoring.evaluation.EvaluationDesk.NOW;
import static mentoring.evaluation.EvaluationDesk.self;
import static mentoring.evaluation.OnPaper.rating;
import static mentoring.programme.Audience.MENTEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mentoring.evaluation.Answer;
import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.Moment;
import mentoring.evaluation.OnPaper;
import mentoring.session.SessionId;
import mentoring.shared.InvalidInput;
import mentoring.shared.Transition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told of an evaluation beside the figures: to the audit trail, to JMS, to metrics, to logs and to who is refused. */
class SilentEvaluationsTest {
    private static final String SECRET = "he never listens";
    private static final Answer REMARK = new Answer(OnPaper.REMARK.code(), null, null, SECRET);

    private final EvaluationDesk desk = new EvaluationDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void publishes_the_same_whatever_is_answered() {
        SessionId session = desk.session(1, 2, 3);

        desk.evaluate(2, session, rating(MENTEE, 1));
        desk.evaluate(3, session, rating(MENTEE, 5));

        List<Transition> published = desk.transitions.fired();
        assertThat(published).extracting(Transition::to).containsExactly("SUBMITTED", "SUBMITTED");
        assertThat(published)
                .extracting(Transition::facts)
                .containsOnly(Map.of("session", session.value(), "wave", 3L));
    }

    @Test
    void publishes_no_more_of_a_barometer_response_than_that_it_was_given() {
        respond(1, 1);
        respond(2, 5);

        assertThat(desk.transitions.fired())
                .extracting(Transition::facts)
                .containsOnly(Map.of("programme", 1L, "moment", "BEFORE"));
    }

    @Test
    void answers_a_submission_with_nothing_that_was_submitted() {
        EvaluationReceipt receipt = desk.evaluate(
                2,
                desk.session(1, 2),
                List.of(rating(MENTEE, 1).get(0), rating(MENTEE, 1).get(1), REMARK));

        assertThat(Arrays.stream(EvaluationReceipt.class.getRecordComponents()).map(it -> it.getName()))
                .containsExactlyInAnyOrder("id", "session", "submittedAt");
        assertThat(receipt.toString()).doesNotContain(SECRET);
    }

    @Test
    void repeats_nothing_of_what_does_not_fit() {
        SessionId session = desk.session(1, 2);

        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> desk.evaluate(2, session, List.of(REMARK, REMARK, new Answer(SECRET, 4, null, null))));

        assertThat(refusal.violations()).isNotEmpty();
        assertThat(refusal.toString() + refusal.violations() + refusal.facts()).doesNotContain(SECRET);
    }

    @Test
    void prints_no_answer_when_a_request_is_printed() {
        assertThat(new EvaluationRequest(List.of(REMARK, OnPaper.scale(OnPaper.USEFUL, 4))))
                .hasToString("EvaluationRequest[answers=[Answer[remark], Answer[useful]]]");
    }

    private void respond(long person, int score) {
        List<Answer> answers =
                List.of(OnPaper.scale(OnPaper.USEFUL, score), new Answer("connected", null, score > 3, null));
        desk.in(() ->
                desk.barometers(NOW).respond(self(person), OnPaper.ID, new BarometerRequest(Moment.BEFORE, answers)));
    }
}
