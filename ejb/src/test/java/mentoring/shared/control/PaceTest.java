package mentoring.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mentoring.testing.HandSetClock;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Pace pace = new Pace(clock);

    @Test
    void is_due_a_second_after_the_last_time_and_not_before() {
        assertThat(pace.isDue()).isFalse();
        clock.advanceMillis(999);
        assertThat(pace.isDue()).isFalse();
        clock.advanceMillis(1);
        assertThat(pace.isDue()).isTrue();
        assertThat(pace.isDue()).isFalse();
        clock.advanceMillis(1000);
        assertThat(pace.isDue()).isTrue();
    }
}
