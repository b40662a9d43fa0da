package mentoring.evaluation.boundary;

import static mentoring.evaluation.EvaluationDesk.NOW;
import static mentoring.evaluation.EvaluationDesk.holding;
import static mentoring.evaluation.EvaluationDesk.self;
import static mentoring.evaluation.HeldSessions.CLOSES;
import static mentoring.evaluation.OnPaper.rating;
import static mentoring.programme.Audience.MENTEE;
import static mentoring.programme.Audience.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mentoring.evaluation.Answer;
import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.OnPaper;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import mentoring.shared.Caller;
import mentoring.shared.InvalidInput;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationsTest {
    private static final long LEO = 1;
    private static final long HELENE = 2;
    private static final long MARC = 3;
    private static final long STRANGER = 9;

    private final EvaluationDesk desk = new EvaluationDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takes_the_evaluation_of_a_mentee_who_came() {
        SessionId session = desk.session(LEO, HELENE);

        EvaluationReceipt receipt = desk.evaluate(HELENE, session, rating(MENTEE, 4));

        assertThat(receipt.session()).isEqualTo(session);
        assertThat(receipt.submittedAt()).isEqualTo(NOW);
        assertThat(mine(HELENE, session).answers()).isEqualTo(rating(MENTEE, 4));
    }

    @Test
    void asks_the_mentor_what_mentors_are_asked() {
        SessionId session = desk.session(LEO, HELENE);

        desk.evaluate(LEO, session, rating(MENTOR, 3));

        assertThat(mine(LEO, session).answers()).isEqualTo(rating(MENTOR, 3));
    }

    @Test
    void does_not_take_the_answers_of_the_other_side() {
        SessionId session = desk.session(LEO, HELENE);

        assertThatThrownBy(() -> desk.evaluate(LEO, session, rating(MENTEE, 3))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> desk.evaluate(HELENE, session, rating(MENTOR, 3)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void keeps_answers_of_every_kind_as_they_were_given() {
        SessionId session = desk.session(LEO, HELENE);
        List<Answer> answers = List.of(
                new Answer(OnPaper.REMARK.code(), null, null, "Plus de pratique, s'il vous plaît."),
                new Answer(OnPaper.APPLIED.code(), null, false, null),
                OnPaper.scale(OnPaper.USEFUL, 1));

        desk.evaluate(HELENE, session, answers);

        assertThat(mine(HELENE, session).answers()).isEqualTo(answers);
    }

    @Test
    void refuses_a_member_who_was_absent() {
        SessionId session = desk.session(desk.tandems.add(LEO, HELENE, MARC), MARC);

        assertThatThrownBy(() -> desk.evaluate(MARC, session, rating(MENTEE, 4)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void hides_the_session_from_who_is_no_member() {
        SessionId session = desk.session(LEO, HELENE);

        assertThatThrownBy(() -> desk.evaluate(STRANGER, session, rating(MENTEE, 4)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROGRAMME_MANAGER", "SUBSIDIARY_HR", "GROUP_HR"})
    void refuses_those_who_oversee_the_session_without_having_been_there(Role role) {
        SessionId session = desk.session(LEO, HELENE);

        assertThatThrownBy(() -> submit(holding(STRANGER, role), session, NOW)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void takes_the_evaluation_of_an_attendee_who_also_works_in_hr() {
        SessionId session = desk.session(LEO, HELENE);

        assertThat(submit(holding(HELENE, Role.SUBSIDIARY_HR), session, NOW).session())
                .isEqualTo(session);
    }

    @Test
    void does_not_take_a_token_of_another_subsidiary_for_the_attendee() {
        SessionId session = desk.session(LEO, HELENE);
        Caller namesake = new Caller("login" + HELENE, Set.of(Role.PARTICIPANT), Set.of("aurore-energie"));

        assertThatThrownBy(() -> submit(namesake, session, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void takes_one_evaluation_of_each_attendee_and_session() {
        SessionId session = desk.session(LEO, HELENE);
        desk.evaluate(HELENE, session, rating(MENTEE, 4));

        assertThatThrownBy(() -> desk.evaluate(HELENE, session, rating(MENTEE, 5)))
                .hasMessage("already-evaluated {}");
        desk.evaluate(HELENE, desk.session(LEO, HELENE), rating(MENTEE, 5));

        assertThat(mine(HELENE, session).answers()).isEqualTo(rating(MENTEE, 4));
        assertThat(desk.figures().submitted()).isEqualTo(2);
        assertThat(desk.figures().respondents()).isEqualTo(1);
    }

    @Test
    void tells_who_has_evaluated_already_so_even_after_the_window_has_closed() {
        SessionId session = desk.session(LEO, HELENE);
        desk.evaluate(HELENE, session, rating(MENTEE, 4));

        assertThatThrownBy(() -> submit(self(HELENE), session, CLOSES)).hasMessage("already-evaluated {}");
    }

    @Test
    void takes_evaluations_up_to_the_last_microsecond_of_the_window() {
        SessionId session = desk.session(LEO, HELENE);

        EvaluationReceipt receipt = submit(self(HELENE), session, CLOSES.minusNanos(1));

        assertThat(receipt.submittedAt()).isEqualTo(CLOSES.minusNanos(1000));
    }

    @Test
    void refuses_evaluations_from_the_moment_at_which_the_window_closes() {
        SessionId session = desk.session(LEO, HELENE);

        assertThatThrownBy(() -> submit(self(HELENE), session, CLOSES))
                .hasMessage("evaluation-window-closed {closedAt=" + CLOSES + "}");
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"PLANNED", "PREPARED", "SCHEDULED", "RESCHEDULED", "CANCELLED", "NO_SHOW"})
    void refuses_what_has_not_taken_place(SessionState state) {
        SessionId session = desk.session(LEO, HELENE);
        desk.sessions.put(session, state);

        assertThatThrownBy(() -> desk.evaluate(HELENE, session, rating(MENTEE, 4)))
                .hasMessage("session-not-held {state=" + state + "}");
    }

    @Test
    void ends_the_session_with_the_last_attendee_who_evaluates_and_does_not_wait_for_the_absent() {
        SessionId session = desk.session(desk.tandems.add(LEO, HELENE, MARC), MARC);

        desk.evaluate(HELENE, session, rating(MENTEE, 4));
        assertThat(desk.sessions.told()).isEmpty();
        desk.evaluate(LEO, session, rating(MENTOR, 4));

        assertThat(desk.sessions.told()).containsExactly("EVALUATED by login" + LEO);
    }

    @Test
    void keeps_nothing_of_an_evaluation_that_does_not_fit() {
        SessionId session = desk.session(LEO, HELENE);

        assertThatThrownBy(() -> desk.evaluate(HELENE, session, List.of())).isInstanceOf(InvalidInput.class);

        assertThat(desk.figures().submitted()).isZero();
        assertThat(desk.transitions.told()).isEmpty();
    }

    @Test
    void gives_nobody_the_evaluation_of_another() {
        SessionId session = desk.session(LEO, HELENE, MARC);
        desk.evaluate(HELENE, session, rating(MENTEE, 1));

        for (Caller caller : List.of(
                self(LEO),
                self(MARC),
                holding(STRANGER, Role.PROGRAMME_MANAGER),
                holding(STRANGER, Role.SUBSIDIARY_HR),
                new Caller("hr", Set.of(Role.GROUP_HR), Set.of()))) {
            assertThatThrownBy(() -> desk.evaluations(NOW).mine(caller, session))
                    .hasMessage(NotFound.of("evaluation", "mine").getMessage());
        }
    }

    @Test
    void hides_the_session_itself_from_a_stranger_who_asks_for_an_evaluation() {
        SessionId session = desk.session(LEO, HELENE);

        assertThatThrownBy(() -> mine(STRANGER, session))
                .hasMessage(NotFound.of("session", session.value()).getMessage());
    }

    @Test
    void counts_what_is_due_by_those_who_came_to_what_took_place() {
        desk.session(desk.tandems.add(LEO, HELENE, MARC), MARC);
        SessionId lapsed = desk.session(LEO, HELENE);
        desk.sessions.put(lapsed, SessionState.LAPSED);
        desk.sessions.put(desk.session(LEO, HELENE), SessionState.NO_SHOW);

        assertThat(desk.figures().eligible()).isEqualTo(4);
    }

    private EvaluationReceipt submit(Caller caller, SessionId session, Instant now) {
        return desk.in(() -> desk.evaluations(now).submit(caller, session, new EvaluationRequest(rating(MENTEE, 4))));
    }

    private EvaluationView mine(long person, SessionId session) {
        return desk.in(() -> desk.evaluations(NOW).mine(self(person), session));
    }
}
