package mentoring.tandem.boundary;

import jakarta.persistence.EntityManager;
import mentoring.tandem.control.Deciding;
import mentoring.tandem.control.Proposing;
import mentoring.tandem.control.StoredTandems;
import mentoring.tandem.control.Swapping;
import mentoring.testing.Injection;

/** The use cases by which a person decides over one wave, wired as the container would. */
record DecisionBeans(WaveBeans wave, EntityManager em) {
    Swaps swaps() {
        Proposing proposing = wave.proposing(em);
        return Injection.into(
                new Swaps(),
                wave.waves,
                wave.turns(em),
                proposing,
                stored(),
                Injection.into(
                        new Swapping(),
                        stored(),
                        WaveBeans.decisions(em),
                        wave.policies(em),
                        wave.pools(em),
                        wave.replacing(em),
                        proposing));
    }

    PairingDecisions pairingDecisions() {
        return Injection.into(
                new PairingDecisions(),
                WaveBeans.decisions(em),
                Injection.into(
                        new Deciding(),
                        WaveBeans.decisions(em),
                        stored(),
                        wave.policies(em),
                        wave.pools(em),
                        wave.signups),
                wave.proposing(em),
                wave.waves,
                wave.turns(em),
                wave.news(),
                wave.clock);
    }

    private StoredTandems stored() {
        return Injection.into(new StoredTandems(), em);
    }
}
