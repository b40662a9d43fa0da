package mentoring.evaluation.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import mentoring.session.SessionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WindowTest {
    private static final Instant CLOSES = Instant.parse("2026-06-15T09:00:00Z");

    @Test
    void is_open_from_the_holding_on_to_just_before_it_closes() {
        assertThatCode(() -> Window.mustBeOpen(SessionState.HELD, CLOSES, CLOSES.minusSeconds(1_209_600)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Window.mustBeOpen(SessionState.HELD, CLOSES, CLOSES.minusNanos(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void is_closed_at_the_moment_at_which_it_closes() {
        assertThatThrownBy(() -> Window.mustBeOpen(SessionState.HELD, CLOSES, CLOSES))
                .hasMessage("evaluation-window-closed {closedAt=2026-06-15T09:00:00Z}");
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"EVALUATED", "LAPSED"})
    void is_closed_with_the_end_of_the_session_however_early(SessionState ended) {
        assertThatThrownBy(() -> Window.mustBeOpen(ended, CLOSES, CLOSES.minusSeconds(1)))
                .hasMessageStartingWith("evaluation-window-closed");
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionState.class,
            names = {"PLANNED", "PREPARED", "SCHEDULED", "RESCHEDULED", "CANCELLED", "NO_SHOW"})
    void has_not_opened_before_the_session_takes_place(SessionState state) {
        assertThatThrownBy(() -> Window.mustBeOpen(state, null, CLOSES))
                .hasMessage("session-not-held {state=" + state + "}");
    }
}
