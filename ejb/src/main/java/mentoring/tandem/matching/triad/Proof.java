package mentoring.tandem.matching.triad;

import java.util.List;

/**
 * Why nothing better exists, to be checked without any search. The prices give a bound; columns that fall too far short of
 * it are out. Where the bound is still too high, the rest falls into two cases, in one of which the mentor is with the mentee and in the
 * other not, each with a proof of its own.
 *
 * @param prices of the mentees by places and last of a team, 0 or more, in {@value Held#UNIT}ths of a point
 * @param with null for a bound that stands alone, like without
 */
public record Proof(List<Long> prices, int mentor, int mentee, Proof with, Proof without) {
    public static final long UNIT = Held.UNIT;

    public Proof {
        prices = List.copyOf(prices);
    }

    static Proof alone(List<Long> prices) {
        return new Proof(prices, -1, -1, null, null);
    }

    public boolean splits() {
        return with != null;
    }
}
