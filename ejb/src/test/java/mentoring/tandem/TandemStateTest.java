package mentoring.tandem;

import static mentoring.tandem.TandemState.ACCEPTED;
import static mentoring.tandem.TandemState.ACTIVE;
import static mentoring.tandem.TandemState.CHARTERED;
import static mentoring.tandem.TandemState.COMPLETED;
import static mentoring.tandem.TandemState.DECLINED;
import static mentoring.tandem.TandemState.DISSOLVED;
import static mentoring.tandem.TandemState.ENDED_BY_DEPARTURE;
import static mentoring.tandem.TandemState.LAPSED;
import static mentoring.tandem.TandemState.PAUSED;
import static mentoring.tandem.TandemState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TandemStateTest {
    @Test
    void leads_from_proposal_to_completion_and_no_other_way() {
        assertThat(PROPOSED.next()).containsOnly(ACCEPTED, DECLINED, LAPSED, DISSOLVED, ENDED_BY_DEPARTURE);
        assertThat(ACCEPTED.next()).containsOnly(CHARTERED, DISSOLVED, ENDED_BY_DEPARTURE);
        assertThat(CHARTERED.next()).containsOnly(ACTIVE, DISSOLVED, ENDED_BY_DEPARTURE);
        assertThat(ACTIVE.next()).containsOnly(PAUSED, COMPLETED, DISSOLVED, ENDED_BY_DEPARTURE);
        assertThat(PAUSED.next()).containsOnly(ACTIVE, COMPLETED, DISSOLVED, ENDED_BY_DEPARTURE);
    }

    @Test
    void is_live_exactly_as_long_as_steps_are_open() {
        assertThat(Arrays.stream(TandemState.values()))
                .allSatisfy(state ->
                        assertThat(state.isLive()).isEqualTo(!state.next().isEmpty()));
    }
}
