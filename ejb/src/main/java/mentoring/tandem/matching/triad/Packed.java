package mentoring.tandem.matching.triad;

import java.util.List;

/**
 * Triads with nobody twice.
 *
 * @param seat what a seated mentee counts beside the points
 * @param mostTriads no choice has more
 * @param value seats and points together
 * @param bound what no choice can exceed: the value, where nothing better exists
 * @param counting why there are no more triads; null when people are too few for more
 */
public record Packed(
        List<Triad> triads, long seat, int mostTriads, long value, long bound, Proof counting, Proof proof) {
    public static final int TEAM = 3;
}
