package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mentoring.programme.Formation;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.tandem.PairingId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.boundary.VerificationView.Means;
import mentoring.tandem.control.StoredInputs;
import mentoring.tandem.control.StoredPairings;
import mentoring.tandem.control.keeping.Kept;
import mentoring.tandem.entity.Pairing;
import mentoring.tandem.entity.PairingFigures;
import mentoring.tandem.matching.Certificate;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.Matcher;
import mentoring.tandem.matching.ProvingPrices;
import mentoring.tandem.matching.TriadVerification;
import mentoring.tandem.matching.Verification;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Exact;

/** Shows the proof of a pairing, and makes it again from what was kept, for those who oversee it. */
@Stateless
public class PairingProofs {
    /** Asking the rules about so many pairs takes a second or two; beyond, the compiled policy is asked. */
    private static final long MOST_PAIRS_BY_RULES = 2_000_000;

    @Inject
    StoredPairings stored;

    @Inject
    StoredInputs inputs;

    /**
     * The certificate as it was written down when the pairing ran.
     *
     * <p>Refusals: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope, {@code pairing-input-gone} for a
     * pairing of a time when there was none.
     */
    public CertificateView certificate(Caller caller, PairingId id) {
        PairingFigures figures = overseen(caller, id).figures();
        if (figures.certificate() == null) {
            throw TandemRefused.pairingInputGone(id);
        }
        return CertificateView.of(id, figures.certificate(), figures.seatWorth());
    }

    /**
     * Makes the certificate again from people, policy, proof and result as they were kept, without any search; asked to, runs the matcher
     * again as well.
     *
     * <p>Refusals: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope, {@code pairing-input-gone} when nothing
     * is kept, or no proof, {@code pairing-input-broken} when it cannot be read.
     */
    public VerificationView verify(Caller caller, PairingId id, NewVerification asked) {
        Pairing pairing = overseen(caller, id);
        Kept kept = inputs.of(id);
        Instance instance = kept.instance();
        Remade remade = kept.formation() == Formation.PAIR ? pairs(kept, instance) : triads(id, kept, instance);
        String replayed = asked.replays() ? Matcher.match(instance).digest() : null;
        boolean confirmed = remade.holds()
                && remade.certificate().equals(pairing.figures().certificate())
                && (replayed == null || replayed.equals(pairing.figures().digest()));
        return new VerificationView(
                id,
                confirmed,
                remade.by(),
                remade.certificate().input(),
                CertificateView.of(id, remade.certificate(), remade.seatWorth()),
                replayed);
    }

    private static Remade pairs(Kept kept, Instance instance) {
        Means by = isSmall(instance) ? Means.RULES : Means.MASKS;
        Verification verification =
                by == Means.RULES ? Verification.byRules(instance) : Verification.byMasks(instance, Crew.alone());
        Certificate own = verification.certify(kept.mentorOf(), kept.prices());
        return new Remade(own, ProvingPrices.SEAT, by, own.proves());
    }

    private static Remade triads(PairingId id, Kept kept, Instance instance) {
        if (kept.proof() == null) {
            throw TandemRefused.pairingInputGone(id);
        }
        Means by = instance.besidesPins().mentees().size() <= Exact.MOST_MENTEES ? Means.RULES : Means.MASKS;
        Certificate own = TriadVerification.of(instance, Crew.alone()).certify(kept.menteesOf(), kept.proof());
        return new Remade(own, kept.proof().seat(), by, own.violations() == 0 && own.gap() >= 0);
    }

    private static boolean isSmall(Instance instance) {
        return (long) instance.mentors().size() * instance.mentees().size() <= MOST_PAIRS_BY_RULES;
    }

    /** @param holds true when the certificate says what it should say of such a pairing */
    private record Remade(Certificate certificate, long seatWorth, Means by, boolean holds) {}

    private Pairing overseen(Caller caller, PairingId id) {
        caller.mustBe(Sight.OVERSEERS);
        return stored.find(id)
                .filter(pairing -> caller.may(pairing.subsidiary(), Sight.OVERSEERS))
                .orElseThrow(() -> NotFound.of("pairing", id.value()));
    }
}
