package mentoring.evaluation;

import java.util.Set;
import mentoring.programme.ProgrammeState;

/** When the barometer is asked: before the programme has shown its effect, and after. */
public enum Moment {
    BEFORE(Set.of(ProgrammeState.ENROLLING, ProgrammeState.RUNNING)),
    AFTER(Set.of(ProgrammeState.RUNNING, ProgrammeState.CLOSED));

    private final Set<ProgrammeState> open;

    Moment(Set<ProgrammeState> open) {
        this.open = open;
    }

    /** Refuses with {@code barometer-not-open} in any other state of the programme than those this moment is asked in. */
    public void mustBeOpen(ProgrammeState state) {
        if (!open.contains(state)) {
            throw EvaluationRefused.barometerNotOpen(this, state);
        }
    }
}
