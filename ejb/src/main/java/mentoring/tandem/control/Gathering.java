package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.entity.Tandem;

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

    @Inject
    StoredPairings pairings;

    /** For those who have no tandem. */
    public Gathered of(WaveView wave) {
        // Counted before they are read: one more that comes between is found out afterwards, and never missed.
        long known = tandems.countOf(wave.id());
        List<PairingDecisionId> decided = decisions.of(wave.id()).ids();
        EffectivePolicy policy = policies.of(wave);
        return new Gathered(wave, policy, pools.of(wave, policy.terms()), decided, known, null);
    }

    /** For those too whose proposals may be changed. */
    public Gathered again(WaveView wave) {
        long known = tandems.countOf(wave.id());
        Decided decided = decisions.of(wave.id());
        List<Tandem> all = tandems.ofWave(wave.id());
        Reconsidered reconsidered = Reconsidered.of(all, decided);
        EffectivePolicy policy = policies.of(wave);
        Pool pool =
                pools.of(wave, policy.terms(), reconsidered.standing(), decided).after(reconsidered.open());
        Before before = new Before(
                reconsidered.open(),
                reconsidered.untouched(),
                Happenings.of(all, reconsidered, pairings.last(wave.id()), decided, pool));
        return new Gathered(wave, policy, pool, decided.ids(), known, before);
    }
}
