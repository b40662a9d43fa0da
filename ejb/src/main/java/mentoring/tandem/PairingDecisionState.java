package mentoring.tandem;

import java.util.Set;

/** Whether a decision counts still. */
public enum PairingDecisionState {
    IN_FORCE,
    WITHDRAWN;

    public Set<PairingDecisionState> next() {
        return this == IN_FORCE ? Set.of(WITHDRAWN) : Set.of();
    }
}
