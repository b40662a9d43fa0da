package mentoring.evaluation;

import java.time.Instant;
import java.util.Map;
import mentoring.programme.ProgrammeState;
import mentoring.session.SessionState;
import mentoring.shared.Refusal;

/** What the rules of evaluations and barometers refuse; never with anything of an answer. */
public final class EvaluationRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private EvaluationRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /** There is nothing to evaluate before the session has taken place. */
    public static EvaluationRefused sessionNotHeld(SessionState state) {
        return new EvaluationRefused("session-not-held", Map.of("state", state.name()));
    }

    /** @param closedAt the first moment at which no evaluation was taken any more */
    public static EvaluationRefused windowClosed(Instant closedAt) {
        return new EvaluationRefused("evaluation-window-closed", Map.of("closedAt", closedAt.toString()));
    }

    public static EvaluationRefused alreadyEvaluated() {
        return new EvaluationRefused("already-evaluated", Map.of());
    }

    public static EvaluationRefused barometerNotOpen(Moment moment, ProgrammeState state) {
        return new EvaluationRefused("barometer-not-open", Map.of("moment", moment.name(), "state", state.name()));
    }

    public static EvaluationRefused barometerAlreadyAnswered(Moment moment) {
        return new EvaluationRefused("barometer-already-answered", Map.of("moment", moment.name()));
    }
}
