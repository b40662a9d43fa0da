package mentoring.tandem.matching.triad;

import java.util.Arrays;

/** For each half-day and each set of neighbouring ranks, what the three best mentees count. */
final class Circles {
    private static final int BEST = 3;

    private final Peers peers;
    private final int rankSets;
    private final long[] top;
    private int free;

    Circles(Peers peers) {
        this.peers = peers;
        rankSets = peers.rankSets();
        top = new long[Integer.SIZE * rankSets * BEST];
    }

    /** @param of half-days that count, as bits */
    void clear(int of) {
        free = of;
        Arrays.fill(top, Pricing.NOTHING);
    }

    void add(int mentee, long over) {
        for (int days = free & peers.free(mentee); days != 0; days &= days - 1) {
            int day = Integer.numberOfTrailingZeros(days) * rankSets;
            for (int set = peers.firstRankSet(mentee); set <= peers.lastRankSet(mentee); set++) {
                insert((day + set) * BEST, over);
            }
        }
    }

    /** The circle that may lead to most; -1 for none. */
    int best() {
        int best = -1;
        for (int days = free; days != 0; days &= days - 1) {
            int day = Integer.numberOfTrailingZeros(days) * rankSets;
            for (int circle = day; circle < day + rankSets; circle++) {
                if (top[circle * BEST + 2] > Pricing.NOTHING && (best < 0 || most(circle) > most(best))) {
                    best = circle;
                }
            }
        }
        return best;
    }

    /** No three of the circle count more. */
    long most(int circle) {
        return two(circle) + top[circle * BEST + 2];
    }

    /** No two of the circle count more. */
    long two(int circle) {
        return top[circle * BEST] + top[circle * BEST + 1];
    }

    void close(int circle) {
        top[circle * BEST + 2] = Pricing.NOTHING;
    }

    boolean has(int circle, int mentee) {
        int set = circle % rankSets;
        return (peers.free(mentee) >>> circle / rankSets & 1) != 0
                && set >= peers.firstRankSet(mentee)
                && set <= peers.lastRankSet(mentee);
    }

    private void insert(int at, long over) {
        if (over > top[at]) {
            top[at + 2] = top[at + 1];
            top[at + 1] = top[at];
            top[at] = over;
        } else if (over > top[at + 1]) {
            top[at + 2] = top[at + 1];
            top[at + 1] = over;
        } else if (over > top[at + 2]) {
            top[at + 2] = over;
        }
    }
}
