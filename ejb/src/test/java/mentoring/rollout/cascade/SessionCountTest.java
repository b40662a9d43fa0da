package mentoring.rollout.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import org.junit.jupiter.api.Test;

class SessionCountTest {
    private static final TandemId ONE = new TandemId(1);
    private static final TandemId OTHER = new TandemId(2);

    @Test
    void counts_what_the_format_asks_of_every_tandem_that_was_accepted() {
        SessionCount count =
                SessionCount.of(Map.of(ONE, TandemState.ACTIVE, OTHER, TandemState.ACCEPTED), List.of(ONE, ONE), 3);

        assertThat(count).isEqualTo(new SessionCount(6, 2));
    }

    @Test
    void asks_nothing_of_a_tandem_that_ended_early_and_counts_nothing_it_held() {
        SessionCount count = SessionCount.of(
                Map.of(ONE, TandemState.COMPLETED, OTHER, TandemState.DISSOLVED), List.of(ONE, OTHER, OTHER), 3);

        assertThat(count).isEqualTo(new SessionCount(3, 1));
    }

    @Test
    void asks_nothing_of_a_tandem_that_was_only_proposed() {
        assertThat(SessionCount.of(Map.of(ONE, TandemState.PROPOSED), List.of(), 3))
                .isEqualTo(new SessionCount(0, 0));
    }
}
