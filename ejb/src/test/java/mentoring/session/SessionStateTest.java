package mentoring.session;

import static mentoring.session.SessionState.CANCELLED;
import static mentoring.session.SessionState.EVALUATED;
import static mentoring.session.SessionState.HELD;
import static mentoring.session.SessionState.LAPSED;
import static mentoring.session.SessionState.NO_SHOW;
import static mentoring.session.SessionState.PLANNED;
import static mentoring.session.SessionState.PREPARED;
import static mentoring.session.SessionState.RESCHEDULED;
import static mentoring.session.SessionState.SCHEDULED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SessionStateTest {
    @Test
    void leads_from_the_plan_to_the_evaluation_and_no_other_way() {
        assertThat(PLANNED.next()).containsOnly(PREPARED);
        assertThat(PREPARED.next()).containsOnly(SCHEDULED);
        assertThat(SCHEDULED.next()).containsOnly(HELD, NO_SHOW, CANCELLED, RESCHEDULED);
        assertThat(HELD.next()).containsOnly(EVALUATED, LAPSED);
        assertThat(EVALUATED.next()).isEmpty();
        assertThat(LAPSED.next()).isEmpty();
    }

    @Test
    void leaves_a_new_slot_alone_open_to_what_was_called_off_or_missed() {
        assertThat(CANCELLED.next()).containsOnly(RESCHEDULED);
        assertThat(NO_SHOW.next()).containsOnly(RESCHEDULED);
    }

    @Test
    void leads_out_of_a_later_slot_as_out_of_the_first() {
        assertThat(RESCHEDULED.next()).isEqualTo(SCHEDULED.next());
    }

    @Test
    void has_a_slot_exactly_while_it_can_be_held() {
        assertThat(Arrays.stream(SessionState.values()))
                .allSatisfy(state ->
                        assertThat(state.hasSlot()).isEqualTo(state.next().contains(HELD)));
    }

    @Test
    void took_place_from_its_holding_on() {
        assertThat(Arrays.stream(SessionState.values()).filter(SessionState::tookPlace))
                .containsExactlyInAnyOrder(HELD, EVALUATED, LAPSED);
    }

    @Test
    void lets_an_alert_be_acknowledged_once() {
        assertThat(AlertState.OPEN.next()).containsOnly(AlertState.ACKNOWLEDGED);
        assertThat(AlertState.ACKNOWLEDGED.next()).isEmpty();
    }
}
