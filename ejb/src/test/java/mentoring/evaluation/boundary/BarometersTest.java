package mentoring.evaluation.boundary;

import static mentoring.evaluation.EvaluationDesk.NOW;
import static mentoring.evaluation.EvaluationDesk.from;
import static mentoring.evaluation.EvaluationDesk.holding;
import static mentoring.evaluation.EvaluationDesk.self;
import static mentoring.evaluation.Moment.AFTER;
import static mentoring.evaluation.Moment.BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.evaluation.Answer;
import mentoring.evaluation.BarometerFigures;
import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.Moment;
import mentoring.evaluation.OnPaper;
import mentoring.evaluation.QuestionFigures;
import mentoring.evaluation.control.StoredResponses;
import mentoring.evaluation.entity.BarometerResponse;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BarometersTest {
    private final EvaluationDesk desk = new EvaluationDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takes_one_response_before_and_one_after() {
        BarometerReceipt before = respond(1, BEFORE, 3);
        BarometerReceipt after = respond(1, AFTER, 4);

        assertThat(before.moment()).isEqualTo(BEFORE);
        assertThat(after.submittedAt()).isEqualTo(NOW);
        assertThat(desk.transitions.told())
                .containsExactly(
                        "barometer-response:  -> SUBMITTED by login1", "barometer-response:  -> SUBMITTED by login1");
    }

    @Test
    void refuses_a_second_response_at_the_same_moment() {
        respond(1, BEFORE, 3);

        assertThatThrownBy(() -> respond(1, BEFORE, 4)).hasMessage("barometer-already-answered {moment=BEFORE}");
    }

    @Test
    void refuses_likewise_the_second_of_two_responses_that_both_found_none() {
        respond(1, BEFORE, 3);
        StoredResponses stored = Injection.into(new StoredResponses(), desk.database.entityManager());
        BarometerResponse late = new BarometerResponse(OnPaper.ID, BEFORE, new PersonId(1), answers(5), NOW);

        assertThatThrownBy(() -> desk.in(() -> {
                    stored.add(late);
                    return late;
                }))
                .hasMessage("barometer-already-answered {moment=BEFORE}");
    }

    @Test
    void takes_the_response_of_an_employee_who_is_in_no_tandem_whatever_their_role() {
        assertThatCode(() -> desk.in(() -> desk.barometers(NOW)
                        .respond(holding(7, Role.COMEX), OnPaper.ID, new BarometerRequest(BEFORE, answers(3)))))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_employees_of_subsidiaries_that_take_no_part() {
        assertThatThrownBy(() -> respond(60, BEFORE, 3)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void knows_no_other_programme() {
        assertThatThrownBy(() -> desk.barometers(NOW)
                        .respond(self(1), new ProgrammeId(2), new BarometerRequest(BEFORE, answers(3))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_asked_before_while_people_enrol_and_after_once_it_runs() {
        desk.programmes.put(ProgrammeState.ENROLLING);

        respond(1, BEFORE, 3);

        assertThatThrownBy(() -> respond(1, AFTER, 3))
                .hasMessageStartingWith("barometer-not-open")
                .hasMessageContaining("ENROLLING");
    }

    @Test
    void wants_an_answer_to_every_question_but_texts_of_everybody_alike() {
        List<Answer> incomplete = answers(3).subList(0, 1);

        assertThatThrownBy(() ->
                        desk.barometers(NOW).respond(self(1), OnPaper.ID, new BarometerRequest(BEFORE, incomplete)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(InvalidInput.Violation::message)
                                .containsExactly("answers.missing {question=connected}"));
    }

    @Test
    void shows_figures_of_each_moment_apart_and_of_everybody_together() {
        respondAll(BEFORE, 2, from(1, 4));
        respondAll(BEFORE, 4, from(5, 4));
        respondAll(AFTER, 4, from(1, 4));

        assertThat(figures(BEFORE).respondents()).isEqualTo(8);
        assertThat(figures(BEFORE).questions()).hasSize(2).allSatisfy(question -> {
            assertThat(question.all()).isPresent();
            assertThat(question.mentors()).isEmpty();
            assertThat(question.mentees()).isEmpty();
        });
        assertThat(useful(BEFORE).all().orElseThrow().meanTenths()).contains(30);
        assertThat(figures(AFTER).questions())
                .allMatch(question -> question.all().isEmpty());
    }

    @Test
    void does_not_move_with_one_more_response() {
        respondAll(BEFORE, 2, from(1, 4));
        respondAll(BEFORE, 4, from(5, 4));
        List<QuestionFigures> read = figures(BEFORE).questions();

        for (long person : from(9, 7)) {
            respond(person, BEFORE, 1);
            assertThat(figures(BEFORE).questions()).isEqualTo(read);
        }
        respond(16, BEFORE, 1);

        assertThat(useful(BEFORE).all().orElseThrow().answers()).isEqualTo(16);
    }

    private QuestionFigures useful(Moment moment) {
        return figures(moment).questions().get(0);
    }

    private BarometerFigures figures(Moment moment) {
        return desk.in(() -> desk.barometers(NOW).figures(OnPaper.ID, moment));
    }

    private void respondAll(Moment moment, int score, long... people) {
        LongStream.of(people).forEach(person -> respond(person, moment, score));
    }

    private BarometerReceipt respond(long person, Moment moment, int score) {
        return desk.in(() ->
                desk.barometers(NOW).respond(self(person), OnPaper.ID, new BarometerRequest(moment, answers(score))));
    }

    private static List<Answer> answers(int score) {
        return List.of(OnPaper.scale(OnPaper.USEFUL, score), new Answer("connected", null, score > 3, null));
    }
}
