package mentoring.web.session;

import jakarta.validation.constraints.NotNull;
import mentoring.session.AlertState;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;
import mentoring.web.Api;

/** Says that somebody takes care of an alert. */
public record AlertStateChange(@NotNull AlertState state) {
    /** Refuses with {@code invalid-input} any other state. */
    void mustAcknowledge() {
        if (state != AlertState.ACKNOWLEDGED) {
            throw InvalidInput.at("state", new Phrase(Api.class, "state.alert"));
        }
    }
}
