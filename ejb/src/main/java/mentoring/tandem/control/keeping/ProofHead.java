package mentoring.tandem.control.keeping;

import mentoring.tandem.matching.TriadProof;
import mentoring.tandem.matching.triad.Proof;

/**
 * What a proof of triads says beside its cases.
 *
 * @param counting how many lines show that there are no more triads; 0 where people are too few for more
 * @param root how many lines show that they do not count more
 */
record ProofHead(long seat, int mostTriads, int counting, int root) {
    /** Null where there is no proof, as for pairs. */
    static ProofHead of(TriadProof proof) {
        return proof == null
                ? null
                : new ProofHead(proof.seat(), proof.mostTriads(), cases(proof.counting()), cases(proof.root()));
    }

    int lines() {
        return counting + root;
    }

    private static int cases(Proof proof) {
        if (proof == null) {
            return 0;
        }
        return proof.splits() ? 1 + cases(proof.with()) + cases(proof.without()) : 1;
    }
}
