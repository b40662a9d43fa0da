package mentoring.evaluation.boundary;

import static mentoring.evaluation.HeldSessions.CLOSES;
import static mentoring.evaluation.OnPaper.rating;
import static mentoring.programme.Audience.MENTEE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mentoring.evaluation.EvaluationDesk;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationWindowsTest {
    private final EvaluationDesk desk = new EvaluationDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void ends_a_session_evaluated_on_behalf_of_nobody_when_somebody_has_evaluated() {
        SessionId session = desk.session(1, 2);
        desk.evaluate(2, session, rating(MENTEE, 4));

        close(session, CLOSES);

        assertThat(desk.sessions.told()).containsExactly("EVALUATED by system");
    }

    @Test
    void lets_a_session_lapse_when_nobody_has_evaluated() {
        SessionId session = desk.session(1, 2);

        close(session, CLOSES);

        assertThat(desk.sessions.told()).containsExactly("LAPSED by system");
    }

    @Test
    void counts_the_evaluations_of_that_session_alone() {
        SessionId session = desk.session(1, 2);
        desk.evaluate(2, desk.session(1, 2), rating(MENTEE, 4));

        close(session, CLOSES);

        assertThat(desk.sessions.told()).containsExactly("LAPSED by system");
    }

    @Test
    void leaves_a_window_alone_until_the_moment_at_which_it_closes() {
        SessionId session = desk.session(1, 2);

        close(session, CLOSES.minusNanos(1));

        assertThat(desk.sessions.told()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = SessionState.class, mode = EnumSource.Mode.EXCLUDE, names = "HELD")
    void leaves_alone_what_another_node_has_closed_and_what_was_never_held(SessionState state) {
        SessionId session = desk.session(1, 2);
        desk.sessions.put(session, state);

        close(session, CLOSES.plusSeconds(1));

        assertThat(desk.sessions.told()).isEmpty();
        assertThat(desk.sessions.known(session).state()).isEqualTo(state);
    }

    @Test
    void looks_at_five_hundred_sessions_at_a_time() {
        for (int i = 0; i < 501; i++) {
            desk.session(1, 2);
        }

        assertThat(desk.windows(CLOSES).overdue()).hasSize(500);
    }

    private void close(SessionId session, Instant now) {
        desk.in(() -> {
            desk.windows(now).close(session);
            return session;
        });
    }
}
