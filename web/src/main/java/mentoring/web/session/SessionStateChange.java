package mentoring.web.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.session.CancelReason;
import mentoring.session.SessionState;
import mentoring.session.boundary.Cancellation;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.web.Api;

/** Asks for a session to be called off, the one state that is reached by naming it. */
public record SessionStateChange(
        @NotNull SessionState state,
        @NotNull CancelReason reason,
        @Size(max = 500) String comment) {
    Cancellation cancellation() {
        if (state != SessionState.CANCELLED) {
            throw InvalidInput.at("state", new Phrase(Api.class, "state.session"));
        }
        return new Cancellation(reason, comment);
    }
}
