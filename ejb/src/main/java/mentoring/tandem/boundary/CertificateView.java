package mentoring.tandem.boundary;

import mentoring.tandem.PairingId;
import mentoring.tandem.matching.Certificate;

/**
 * The proof that a pairing cannot be bettered, or of how far it may be from the best. Nothing counts more than the prices of everybody
 * together, as long as no pair that may meet counts more than its two prices: a pairing that counts just that much is the best there is.
 * Of triads the same holds with three mentees and a mentor; up to 60 mentees cases close what the prices leave, beyond a gap may remain.
 *
 * @param proves true when nothing speaks against it and primal equals dual
 * @param input SHA-256 over people, seats and policy
 * @param result SHA-256 over who is with whom
 * @param primal what the pairing counts
 * @param dual what nothing can exceed, as so many seats and the points on top
 * @param seatWorth what a seat counts beside the points; no choice has more points than seats and points have together
 * @param gap by how much nothing can exceed the pairing, in points; 0 when it is proven
 * @param gapPerMillion the gap in millionths of what nothing can exceed, seats and points together; rounded up
 * @param eligiblePairs how many pairs meet every hard rule (of triads, those of mentors who take three); all were held against the prices
 * @param violations what speaks against the proof
 */
public record CertificateView(
        PairingId pairing,
        boolean proves,
        String input,
        String result,
        Worth primal,
        Worth dual,
        long seatWorth,
        long gap,
        long gapPerMillion,
        long eligiblePairs,
        long violations) {

    /** A sum in which one seat counts more than points: too long a number for some readers of JSON. */
    public record Worth(long seats, long points) {}

    static CertificateView of(PairingId pairing, Certificate certificate, long seatWorth) {
        long seats = certificate.seated();
        return new CertificateView(
                pairing,
                certificate.proves(),
                certificate.input(),
                certificate.result(),
                new Worth(seats, certificate.primal() - seats * seatWorth),
                new Worth(seats, certificate.dual() - seats * seatWorth),
                seatWorth,
                certificate.gap(),
                (long) Math.ceil(1_000_000 * certificate.gapShare()),
                certificate.eligiblePairs(),
                certificate.violations());
    }
}
