package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.control.StoredInputs;
import mentoring.tandem.control.StoredPairings;
import mentoring.tandem.control.keeping.Kept;
import mentoring.tandem.entity.Pairing;
import mentoring.tandem.matching.WhyNot;

/** Answers "why not her?" of a pairing to those who oversee it: what another pair would have scored, and what it would have cost. */
@Stateless
public class Alternatives {
    @Inject
    StoredPairings stored;

    @Inject
    StoredInputs inputs;

    /**
     * Compares with the pairing as it was, by the people and rules that were kept of it, whatever has happened to them since.
     *
     * <p>Refusals: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope, {@code pairs-only} for triads,
     * {@code not-in-the-pool} for who was not enrolled on that side or had no seat left, {@code pairing-input-gone} when nothing is kept,
     * {@code pairing-input-broken} when it cannot be read.
     */
    public AlternativeView answer(Caller caller, PairingId id, PersonId mentor, PersonId mentee) {
        caller.mustBe(Sight.OVERSEERS);
        Pairing pairing = stored.find(id)
                .filter(one -> caller.may(one.subsidiary(), Sight.OVERSEERS))
                .orElseThrow(() -> NotFound.of("pairing", id.value()));
        Kept kept = inputs.of(pairing.id());
        if (kept.formation() != Formation.PAIR) {
            throw TandemRefused.pairsOnly();
        }
        mustHaveAsked(kept, mentee);
        return new WhyNot(kept.instance(), kept.mentorOf(), kept.prices())
                .answer(mentor, mentee)
                .map(answer -> AlternativeView.of(id, answer))
                .orElseThrow(() -> TandemRefused.notInThePool(mentor, Side.MENTOR));
    }

    private static void mustHaveAsked(Kept kept, PersonId mentee) {
        if (kept.mentees().stream().noneMatch(one -> one.person().equals(mentee))) {
            throw TandemRefused.notInThePool(mentee, Side.MENTEE);
        }
    }
}
