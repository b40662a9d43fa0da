package mentoring.rollout.control;

import static mentoring.evaluation.EvaluationDesk.NOW;
import static mentoring.evaluation.EvaluationDesk.from;
import static org.assertj.core.api.Assertions.assertThat;

import mentoring.evaluation.EvaluationDesk;
import mentoring.evaluation.OnPaper;
import mentoring.evaluation.ReviewedWave;
import mentoring.programme.WaveState;
import mentoring.rollout.cascade.GateFigures;
import mentoring.session.SessionState;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateGroundsTest {
    private final EvaluationDesk desk = new EvaluationDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void counts_what_is_due_and_what_was_held_and_received() {
        desk.mentees(3, from(1, 4));
        desk.sessions.put(desk.session(5, 6), SessionState.CANCELLED);

        GateFigures grounds = grounds();

        assertThat(grounds.respondents()).isEqualTo(4);
        assertThat(grounds.evaluationsDue()).isEqualTo(8);
        assertThat(grounds.evaluationsReceived()).isEqualTo(4);
        assertThat(grounds.sessionsDue()).isEqualTo(5 * 3);
        assertThat(grounds.sessionsHeld()).isEqualTo(4);
        assertThat(grounds.satisfactionTenths()).isEmpty();
    }

    @Test
    void knows_no_satisfaction_before_the_review() {
        desk.waves.put(WaveState.RUNNING);
        desk.mentees(3, from(1, 8));

        assertThat(grounds().satisfactionTenths()).isEmpty();
        assertThat(grounds().respondents()).isEqualTo(8);
    }

    @Test
    void decides_on_the_satisfaction_of_the_report_although_more_has_come_in_since() {
        desk.mentees(3, from(1, 8));
        int reported = desk.figures().satisfactionTenths().orElseThrow();

        for (long late : from(11, 7)) {
            desk.mentees(1, late);
            assertThat(grounds().satisfactionTenths()).contains(reported);
        }

        assertThat(grounds().respondents()).isEqualTo(15);
    }

    private GateFigures grounds() {
        GateGrounds grounds = Injection.into(new GateGrounds(), desk.evaluations(NOW), desk.sessions, desk.tandems);
        return desk.in(() -> grounds.of(ReviewedWave.ID, desk.programmes.known(OnPaper.ID)));
    }
}
