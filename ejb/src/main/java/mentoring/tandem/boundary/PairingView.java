package mentoring.tandem.boundary;

import java.time.Instant;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.shared.JobId;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.LeftOut;
import mentoring.tandem.Obstacle;
import mentoring.tandem.PairingId;
import mentoring.tandem.PairingState;
import mentoring.tandem.PinOutcome;
import mentoring.tandem.PolicyRule;
import mentoring.tandem.RePaired;
import mentoring.tandem.entity.Pairing;
import mentoring.tandem.entity.PairingFigures;

/**
 * One run of the matcher over a wave's pool.
 *
 * @param job that ran it; null for a pairing of a time when they were no jobs
 * @param tandems how many were proposed, those kept included
 * @param seated how many mentees have a mentor by them
 * @param leftOut everybody of the pool whom the run did not seat, with the reason
 * @param obstacles the rules without which more mentees would have been seated; empty when all are, and for pairs
 * @param points of all proposals together
 * @param bound the points that no other choice of as many tandems can exceed; equal to points when the optimum is proven
 * @param proven false when a search for triads was cut short, so that more people or points might be reached
 * @param digest SHA-256 over who is with whom: the same for the same pool, in whatever order it came
 * @param rules the policy that it obeyed, with where each value came from
 * @param pins what became of each pin of the wave, the oldest first
 * @param changes to the proposals that it found; null for a pairing of those who had no tandem
 * @param ranBy the subject that asked for it
 */
public record PairingView(
        PairingId id,
        WaveId wave,
        JobId job,
        SubsidiaryCode subsidiary,
        PairingState state,
        int tandems,
        int seated,
        List<LeftOut> leftOut,
        List<Obstacle> obstacles,
        long points,
        long bound,
        boolean proven,
        String digest,
        List<PolicyRule> rules,
        List<PinOutcome> pins,
        RePaired changes,
        String ranBy,
        Instant ranAt) {
    static PairingView of(Pairing pairing) {
        PairingFigures figures = pairing.figures();
        return new PairingView(
                pairing.id(),
                pairing.wave(),
                pairing.job().orElse(null),
                pairing.subsidiary(),
                pairing.state(),
                figures.tandems(),
                figures.seated(),
                figures.leftOut(),
                figures.obstacles(),
                figures.points(),
                figures.bound(),
                figures.proven(),
                figures.digest(),
                pairing.rules(),
                pairing.pins(),
                pairing.changes().orElse(null),
                pairing.ranBy(),
                pairing.ranAt());
    }
}
