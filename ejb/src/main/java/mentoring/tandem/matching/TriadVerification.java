package mentoring.tandem.matching;

import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Proof;

/** Makes the certificate of triads out of what was stored of them, without solving anything and without what solved it. */
public final class TriadVerification {
    private final Pinning pinning;
    private final Instance instance;
    private final Crew crew;

    private TriadVerification(Instance instance, Crew crew) {
        this.pinning = Pinning.of(instance);
        this.instance = instance.besidesPins();
        this.crew = crew;
    }

    /** @param crew shares the work on thousands of people */
    public static TriadVerification of(Instance instance, Crew crew) {
        return new TriadVerification(instance, crew);
    }

    /** True when the certificate is that of the triads and the proof in every figure, and nothing speaks against it. */
    public boolean confirms(Certificate certificate, Map<PersonId, List<PersonId>> menteesOf, TriadProof proof) {
        Certificate own = certify(menteesOf, proof);
        return own.violations() == 0 && own.gap() >= 0 && own.equals(certificate);
    }

    /**
     * Throws {@link IllegalArgumentException} for a proof about another number of people.
     *
     * @param menteesOf each mentor of a triad, those pinned included
     */
    public Certificate certify(Map<PersonId, List<PersonId>> menteesOf, TriadProof proof) {
        Certificate rest = rest(pinning.otherTriads(menteesOf), proof, pinning.missingTriads(menteesOf));
        return pinning.certificate(rest, proof.seat(), Digest.ofTriads(menteesOf));
    }

    private Certificate rest(Map<PersonId, List<PersonId>> menteesOf, TriadProof proof, long missing) {
        mustFit(proof.root());
        if (proof.counting() != null) {
            mustFit(proof.counting());
        }
        TriadCount count = new TriadCount(instance);
        menteesOf.forEach(count::seat);
        long primal = proof.seat() * count.seated() + count.points();
        TriadAudit audit = TriadAudit.of(instance, proof, primal, crew);
        return new Certificate(
                InputDigest.of(instance),
                Digest.ofTriads(menteesOf),
                count.seated(),
                count.points(),
                primal,
                audit.bound(),
                audit.eligible(),
                missing + count.unlawful() + flaws(proof) + (audit.miscounted() ? 1 : 0));
    }

    private long flaws(TriadProof proof) {
        return below0(proof.root())
                + (proof.counting() == null ? 0 : below0(proof.counting()))
                + (proof.seat() < 0 ? 1 : 0);
    }

    private void mustFit(Proof proof) {
        boolean people = proof.prices().size() == instance.mentees().size() + 1
                && proof.mentor() < instance.mentors().size()
                && proof.mentee() < instance.mentees().size();
        if (!people) {
            throw new IllegalArgumentException("a proof about other people");
        }
        if (proof.splits()) {
            mustFit(proof.with());
            mustFit(proof.without());
        }
    }

    private static long below0(Proof proof) {
        long own = proof.prices().stream().filter(price -> price < 0).count();
        return proof.splits() ? own + below0(proof.with()) + below0(proof.without()) : own;
    }
}
