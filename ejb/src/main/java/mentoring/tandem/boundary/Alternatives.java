package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.programme.boundary.Programmes;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.tandem.Alternative;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.control.Pool;
import mentoring.tandem.control.Pools;
import mentoring.tandem.control.StoredPairings;
import mentoring.tandem.entity.Pairing;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.WhyNot;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;

/** Answers "why not her?" of a pairing to those who oversee it: what another pair would have scored, and what it would have cost. */
@Stateless
public class Alternatives {
    @Inject
    StoredPairings stored;

    @Inject
    Waves waves;

    @Inject
    Programmes programmes;

    @Inject
    Pools pools;

    /**
     * Pairs the pool of now again under the rules that the pairing obeyed, as if the pairing had not run, and compares.
     *
     * <p>Refusals: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope, {@code pairs-only} for triads,
     * {@code not-in-the-pool} for who is not enrolled on that side or had no seat left, {@code pairing-too-large}.
     */
    public AlternativeView answer(Caller caller, PairingId id, PersonId mentor, PersonId mentee) {
        caller.mustBe(Sight.OVERSEERS);
        Pairing pairing = stored.find(id)
                .filter(one -> caller.may(one.subsidiary(), Sight.OVERSEERS))
                .orElseThrow(() -> NotFound.of("pairing", id.value()));
        WaveView wave = waves.known(pairing.wave());
        if (wave.formation() != Formation.PAIR) {
            throw TandemRefused.pairsOnly();
        }
        Terms terms = terms(pairing, wave);
        Pool pool = pools.before(id, wave, terms);
        Instance instance = pool.instance(Formation.PAIR, Policy.of(terms, pool.known()));
        mustBeThere(pool, mentor, mentee);
        WhyNot asked = WhyNot.of(instance);
        Alternative answer =
                asked.answer(mentor, mentee).orElseThrow(() -> TandemRefused.notInThePool(mentor, Side.MENTOR));
        return AlternativeView.of(pairing, asked.result(), answer);
    }

    private Terms terms(Pairing pairing, WaveView wave) {
        Terms usual = Terms.usual(programmes.known(wave.programme()).template());
        return pairing.rules().stream()
                .filter(rule -> rule.value() != null)
                .reduce(usual, (terms, rule) -> decided(terms, rule.rule(), rule.value()), (one, other) -> other);
    }

    private static Terms decided(Terms terms, String rule, int value) {
        return PolicyTerm.of(rule)
                .filter(term -> term.accepts(value))
                .map(term -> terms.over(Map.of(term, value)))
                .orElse(terms);
    }

    private static void mustBeThere(Pool pool, PersonId mentor, PersonId mentee) {
        pool.mentor(mentor).orElseThrow(() -> TandemRefused.notInThePool(mentor, Side.MENTOR));
        pool.mentee(mentee).orElseThrow(() -> TandemRefused.notInThePool(mentee, Side.MENTEE));
    }
}
