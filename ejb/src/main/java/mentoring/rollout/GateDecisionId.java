package mentoring.rollout;

import mentoring.shared.Id;

/** Identifies one decision of a gate. */
public record GateDecisionId(long value) implements Id {}
