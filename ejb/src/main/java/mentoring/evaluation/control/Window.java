package mentoring.evaluation.control;

import java.time.Instant;
import mentoring.evaluation.EvaluationRefused;
import mentoring.session.SessionState;

/** When evaluations of a session are taken: from its holding up to, not including, the moment at which the window closes. */
public final class Window {
    private Window() {}

    /** @param closesAt null before the session is held */
    public static void mustBeOpen(SessionState state, Instant closesAt, Instant now) {
        if (!state.tookPlace()) {
            throw EvaluationRefused.sessionNotHeld(state);
        }
        if (state != SessionState.HELD || !now.isBefore(closesAt)) {
            throw EvaluationRefused.windowClosed(closesAt);
        }
    }
}
