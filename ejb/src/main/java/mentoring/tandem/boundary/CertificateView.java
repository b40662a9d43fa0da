package mentoring.tandem.boundary;

import mentoring.tandem.PairingId;
import mentoring.tandem.matching.Certificate;
import mentoring.tandem.matching.ProvingPrices;

/**
 * The proof that a pairing of pairs cannot be bettered. Nothing counts more than the prices of everybody together, as long as no pair that
 * may meet counts more than its two prices: a pairing that counts just that much is the best there is.
 *
 * @param proves true when nothing speaks against it and primal equals dual
 * @param input SHA-256 over people, seats and policy
 * @param result SHA-256 over who is with whom
 * @param primal what the pairing counts
 * @param dual all prices together
 * @param eligiblePairs how many pairs meet every hard rule; each was held against its prices
 * @param violations what speaks against the proof
 */
public record CertificateView(
        PairingId pairing,
        boolean proves,
        String input,
        String result,
        Worth primal,
        Worth dual,
        long eligiblePairs,
        long violations) {

    /** A sum in which one seat counts more than all points together: too long a number for some readers of JSON. */
    public record Worth(long seats, long points) {
        static Worth of(long sum) {
            return new Worth(Math.floorDiv(sum, ProvingPrices.SEAT), Math.floorMod(sum, ProvingPrices.SEAT));
        }
    }

    static CertificateView of(PairingId pairing, Certificate certificate) {
        return new CertificateView(
                pairing,
                certificate.proves(),
                certificate.input(),
                certificate.result(),
                Worth.of(certificate.primal()),
                Worth.of(certificate.dual()),
                certificate.eligiblePairs(),
                certificate.violations());
    }
}
