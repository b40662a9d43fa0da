package mentoring.tandem.boundary;

import java.time.Instant;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.programme.WaveId;
import mentoring.shared.Versioned;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.PairingDecisionKind;
import mentoring.tandem.PairingDecisionState;
import mentoring.tandem.entity.PairingDecision;

/**
 * What a programme manager has decided on who meets whom in a wave.
 *
 * @param reason null when none was given
 * @param withdrawnBy null while it is in force, like withdrawnAt
 */
public record PairingDecisionView(
        PairingDecisionId id,
        WaveId wave,
        PairingDecisionKind kind,
        PersonId mentor,
        List<PersonId> mentees,
        String reason,
        PairingDecisionState state,
        String decidedBy,
        Instant decidedAt,
        String withdrawnBy,
        Instant withdrawnAt,
        long version)
        implements Versioned {
    static PairingDecisionView of(PairingDecision decision) {
        return new PairingDecisionView(
                decision.id(),
                decision.wave(),
                decision.kind(),
                decision.who().mentor(),
                decision.who().mentees(),
                decision.reason().orElse(null),
                decision.state(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.withdrawnBy().orElse(null),
                decision.withdrawnAt().orElse(null),
                decision.version());
    }
}
