package mentoring.tandem.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
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
import mentoring.tandem.matching.Certificate;
import mentoring.tandem.matching.InputDigest;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.Matcher;
import mentoring.tandem.matching.Verification;
import mentoring.tandem.matching.seating.Crew;

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
     * <p>Refusals: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope, {@code pairs-only} for triads, {@code
     * pairing-input-gone} for a pairing of a time when there was none.
     */
    public CertificateView certificate(Caller caller, PairingId id) {
        Pairing pairing = overseen(caller, id);
        return Optional.ofNullable(pairing.figures().certificate())
                .map(certificate -> CertificateView.of(id, certificate))
                .orElseThrow(() -> pairing.figures().input() == null
                        ? TandemRefused.pairingInputGone(id)
                        : TandemRefused.pairsOnly());
    }

    /**
     * Makes the certificate again from people, policy, prices and result as they were kept, without any search; asked to, runs the matcher
     * again as well. Triads have no certificate: they are always run again.
     *
     * <p>Refusals: {@code not-allowed} for who oversees no wave, {@code not-found} outside the scope, {@code pairing-input-gone} when nothing
     * is kept, {@code pairing-input-broken} when it cannot be read.
     */
    public VerificationView verify(Caller caller, PairingId id, NewVerification asked) {
        Pairing pairing = overseen(caller, id);
        Kept kept = inputs.of(id);
        Instance instance = kept.instance();
        return kept.formation() == Formation.PAIR ? pairs(pairing, kept, instance, asked) : triads(pairing, instance);
    }

    private static VerificationView pairs(Pairing pairing, Kept kept, Instance instance, NewVerification asked) {
        Means by = isSmall(instance) ? Means.RULES : Means.MASKS;
        Verification verification =
                by == Means.RULES ? Verification.byRules(instance) : Verification.byMasks(instance, Crew.alone());
        Certificate own = verification.certify(kept.mentorOf(), kept.prices());
        String replayed = asked.replays() ? Matcher.match(instance).digest() : null;
        boolean confirmed = own.proves()
                && own.equals(pairing.figures().certificate())
                && (replayed == null || replayed.equals(pairing.figures().digest()));
        return new VerificationView(
                pairing.id(), confirmed, by, own.input(), CertificateView.of(pairing.id(), own), replayed);
    }

    private static VerificationView triads(Pairing pairing, Instance instance) {
        String input = InputDigest.of(instance);
        String replayed = Matcher.match(instance).digest();
        boolean confirmed = input.equals(pairing.figures().input())
                && replayed.equals(pairing.figures().digest());
        return new VerificationView(pairing.id(), confirmed, Means.REPLAY, input, null, replayed);
    }

    private static boolean isSmall(Instance instance) {
        return (long) instance.mentors().size() * instance.mentees().size() <= MOST_PAIRS_BY_RULES;
    }

    private Pairing overseen(Caller caller, PairingId id) {
        caller.mustBe(Sight.OVERSEERS);
        return stored.find(id)
                .filter(pairing -> caller.may(pairing.subsidiary(), Sight.OVERSEERS))
                .orElseThrow(() -> NotFound.of("pairing", id.value()));
    }
}
