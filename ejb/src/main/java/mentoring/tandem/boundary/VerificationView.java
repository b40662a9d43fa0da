package mentoring.tandem.boundary;

import mentoring.tandem.PairingId;

/**
 * What came of verifying a pairing.
 *
 * @param confirmed true when everything that was made again is as it was written down, and proves the optimum where it can be proven
 * @param by how every pair, or triad, was held against its prices: RULES asks the rules one by one and shares nothing with the search, MASKS
 *     asks the compiled policy about pairs
 * @param input SHA-256 over the people, seats and policy that are kept
 * @param certificate made again from what is kept
 * @param replayed SHA-256 over who is with whom after running the matcher again; null unless asked for
 */
public record VerificationView(
        PairingId pairing, boolean confirmed, Means by, String input, CertificateView certificate, String replayed) {

    /** How a pairing is verified. */
    public enum Means {
        RULES,
        MASKS
    }
}
