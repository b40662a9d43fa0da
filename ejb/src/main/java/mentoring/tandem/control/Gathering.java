package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.PairingDecisionId;

/** Gathers all that a pairing of a wave needs to know. */
@Dependent
public class Gathering {
    @Inject
    EffectivePolicies policies;

    @Inject
    Pools pools;

    @Inject
    StoredTandems tandems;

    @Inject
    StoredDecisions decisions;

    public Gathered of(WaveView wave) {
        // Counted before they are read: one more that comes between is found out afterwards, and never missed.
        long known = tandems.countOf(wave.id());
        List<PairingDecisionId> decided = decisions.of(wave.id()).ids();
        EffectivePolicy policy = policies.of(wave);
        return new Gathered(wave, policy, pools.of(wave, policy.terms()), decided, known);
    }
}
