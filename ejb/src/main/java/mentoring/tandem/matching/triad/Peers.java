package mentoring.tandem.matching.triad;

import java.util.Arrays;

/** The mentees among themselves, by places: which two may be in one triad, and what that brings. */
public final class Peers {
    /** In place of a directorate. */
    public static final int UNKNOWN = -1;

    private final PeerTerms terms;
    private final int[] rank;
    private final int[] directorate;
    private final int[][] superiors;
    private final int[] free;
    private final int lowest;
    private final int ranks;

    /**
     * @param directorate as a number, {@link #UNKNOWN} for none
     * @param superiors of each, those who are mentees too, by their places, ascending
     * @param free half-days as bits
     */
    public Peers(PeerTerms terms, int[] rank, int[] directorate, int[][] superiors, int[] free) {
        this.terms = terms;
        this.rank = rank;
        this.directorate = directorate;
        this.superiors = superiors;
        this.free = free;
        lowest = Arrays.stream(rank).min().orElse(0);
        ranks = Arrays.stream(rank).max().orElse(0) - lowest + 1;
    }

    int count() {
        return rank.length;
    }

    /** Half-days as bits. */
    int free(int mentee) {
        return free[mentee];
    }

    /** How many sets of neighbouring ranks there are such that any three of comparable rank are in one of them. */
    int rankSets() {
        return Math.max(1, ranks - terms.mostBands());
    }

    /** The first set of neighbouring ranks that the mentee is in. */
    int firstRankSet(int mentee) {
        return Math.max(0, rank[mentee] - lowest - terms.mostBands());
    }

    /** The last set of neighbouring ranks that the mentee is in. */
    int lastRankSet(int mentee) {
        return Math.min(rankSets() - 1, rank[mentee] - lowest);
    }

    /** True when the two may be in one triad as far as ranks, directorates and lines go. */
    boolean apart(int one, int other) {
        return Math.abs(rank[one] - rank[other]) <= terms.mostBands()
                && !(terms.directoratesApart() && known(one) && directorate[one] == directorate[other])
                && !(terms.linesApart() && (leads(one, other) || leads(other, one)));
    }

    int bonus(int one, int other) {
        return known(one) && known(other) && directorate[one] != directorate[other] ? terms.bonus() : 0;
    }

    int bonus(int one, int second, int third) {
        return bonus(one, second) + bonus(one, third) + bonus(second, third);
    }

    /** The mentee's share of the bonus: those of three together are no less than what the three bring. */
    int mostBonus(int mentee) {
        return known(mentee) ? terms.bonus() : 0;
    }

    private boolean known(int mentee) {
        return directorate[mentee] != UNKNOWN;
    }

    private boolean leads(int one, int other) {
        return Arrays.binarySearch(superiors[other], one) >= 0;
    }
}
