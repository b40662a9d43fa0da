package mentoring.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.session.AlertState;
import mentoring.session.CancelReason;
import mentoring.session.SessionState;
import mentoring.session.boundary.Cancellation;
import mentoring.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StateChangesTest {
    @Test
    void call_a_session_off_with_reason_and_comment() {
        SessionStateChange change = new SessionStateChange(SessionState.CANCELLED, CancelReason.ILLNESS, "a cold");

        assertThat(change.cancellation()).isEqualTo(new Cancellation(CancelReason.ILLNESS, "a cold"));
    }

    @ParameterizedTest
    @EnumSource(value = SessionState.class, mode = Mode.EXCLUDE, names = "CANCELLED")
    void name_no_other_state_of_a_session(SessionState state) {
        SessionStateChange change = new SessionStateChange(state, CancelReason.ILLNESS, null);

        assertThatThrownBy(change::cancellation)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(mistake -> assertThat(mistake.path()).isEqualTo("state")));
    }

    @Test
    void acknowledge_an_alert_and_never_open_one() {
        assertThatCode(() -> new AlertStateChange(AlertState.ACKNOWLEDGED).mustAcknowledge())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new AlertStateChange(AlertState.OPEN).mustAcknowledge())
                .isInstanceOf(InvalidInput.class);
    }
}
