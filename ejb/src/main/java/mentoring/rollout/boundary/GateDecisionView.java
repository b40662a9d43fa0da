package mentoring.rollout.boundary;

import java.time.Instant;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.rollout.GateDecisionId;
import mentoring.rollout.GateOutcome;
import mentoring.rollout.Reason;
import mentoring.rollout.entity.GateDecision;

/** What a gate answered, with one reason for each criterion. */
public record GateDecisionView(
        GateDecisionId id,
        WaveId wave,
        GateOutcome outcome,
        List<Reason> reasons,
        String decidedBy,
        Instant decidedAt) {
    static GateDecisionView of(GateDecision decision) {
        return new GateDecisionView(
                decision.id(),
                decision.wave(),
                decision.outcome(),
                decision.reasons(),
                decision.decidedBy(),
                decision.decidedAt());
    }
}
