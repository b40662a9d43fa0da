package mentoring.session.entity;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.tandem.TandemId;
import org.junit.jupiter.api.Test;

class CancellationStreakTest {
    private final CancellationStreak streak = new CancellationStreak(new TandemId(7));

    @Test
    void alarms_at_the_second_cancellation_and_at_no_other() {
        assertThat(streak.lengthen()).isFalse();
        assertThat(streak.lengthen()).isTrue();
        assertThat(streak.lengthen()).isFalse();
        assertThat(streak.lengthen()).isFalse();
    }

    @Test
    void starts_anew_with_a_session_held_in_between() {
        streak.lengthen();

        streak.end();

        assertThat(streak.lengthen()).isFalse();
        assertThat(streak.lengthen()).isTrue();
    }

    @Test
    void alarms_again_in_the_next_streak() {
        streak.lengthen();
        streak.lengthen();
        streak.lengthen();
        streak.end();

        assertThat(streak.lengthen()).isFalse();
        assertThat(streak.lengthen()).isTrue();
    }
}
