package mentoring.tandem;

import java.util.Set;

/** Whether two people are kept apart still. */
public enum ExclusionState {
    IN_FORCE,
    LIFTED;

    public Set<ExclusionState> next() {
        return this == IN_FORCE ? Set.of(LIFTED) : Set.of();
    }
}
