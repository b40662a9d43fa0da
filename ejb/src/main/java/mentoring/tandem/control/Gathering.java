package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mentoring.programme.boundary.WaveView;

/** Gathers all that a pairing of a wave needs to know. */
@Dependent
public class Gathering {
    @Inject
    EffectivePolicies policies;

    @Inject
    Pools pools;

    @Inject
    StoredTandems tandems;

    public Gathered of(WaveView wave) {
        // Counted before they are read: one more that comes between is found out afterwards, and never missed.
        long known = tandems.countOf(wave.id());
        EffectivePolicy policy = policies.of(wave);
        return new Gathered(wave, policy, pools.of(wave, policy.terms()), known);
    }
}
