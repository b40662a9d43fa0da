package mentoring.rollout;

/** What a gate says: the next wave may open, or must wait. */
public enum GateOutcome {
    GO,
    HOLD
}
