package mentoring.tandem.matching;

/**
 * The proof that a pairing cannot be bettered.
 *
 * <p>A seat counts more than all points together. Every person has a price; nothing can count more than all prices of mentees and of
 * mentors' seats together, as long as no pair that may meet counts more than its two prices. A pairing that counts just that much is the
 * best there is.
 *
 * <p>Of triads the same holds with three mentees and a mentor instead of a pair; there the prices need not meet the value, and the
 * {@link TriadProof} closes what is left, or the gap is published.
 *
 * @param input SHA-256, in hexadecimal, over the people, their seats and the policy
 * @param result SHA-256, in hexadecimal, over who is with whom
 * @param primal what the pairing counts: seats, then points
 * @param dual all prices together
 * @param eligiblePairs how many pairs meet every hard rule
 * @param violations what speaks against the proof: of the eligible pairs, those that count more than their prices; prices below 0; people
 *     seated who may not meet, are not there or have no seat left
 */
public record Certificate(
        String input,
        String result,
        int seated,
        long points,
        long primal,
        long dual,
        long eligiblePairs,
        long violations) {
    /** True when nothing better exists. */
    public boolean proves() {
        return violations == 0 && primal == dual;
    }

    /** By what nothing better can exceed the pairing; 0 when it is proven. */
    public long gap() {
        return dual - primal;
    }

    /** The gap as a share of what nothing can exceed, from 0 to 1. */
    public double gapShare() {
        return dual == 0 ? 0 : (double) gap() / dual;
    }
}
