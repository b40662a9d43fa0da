package mentoring.tandem.matching.seating;

import java.util.Arrays;

/**
 * For each place of one side some of the other side who were close to it when its row was last read. Prices have moved since: this is where
 * a search looks first, and never all there is.
 *
 * <p>An entry is one long: the points and the place on the other side.
 */
final class Closest {
    /** So many are kept of each. */
    static final int MOST = 64;

    private static final int POINTS_SHIFT = 24;

    private final Side far;
    private final long[][] entries;

    /** @param far whose prices say who is close */
    Closest(int room, Side far) {
        this.far = far;
        entries = new long[room][];
    }

    static long entry(int place, long points) {
        return points << POINTS_SHIFT | place;
    }

    static int place(long entry) {
        return (int) entry & (1 << POINTS_SHIFT) - 1;
    }

    static long points(long entry) {
        return entry >> POINTS_SHIFT;
    }

    boolean isKnown(int row) {
        return entries[row] != null;
    }

    /** In no order; some may have left. */
    long[] of(int row) {
        return entries[row];
    }

    void know(int row, long[] found) {
        entries[row] = found;
    }

    /** One more of a row that is known, in place of the farthest where there are too many. */
    void add(int row, long entry) {
        long[] own = of(row);
        int farthest = -1;
        long slack = slack(entry);
        for (int at = 0; at < own.length; at++) {
            if (place(own[at]) == place(entry)) {
                own[at] = entry;
                return;
            }
            if (slack(own[at]) > slack) {
                slack = slack(own[at]);
                farthest = at;
            }
        }
        if (own.length < MOST) {
            entries[row] = Arrays.copyOf(own, own.length + 1);
            entries[row][own.length] = entry;
        } else if (farthest >= 0) {
            own[farthest] = entry;
        }
    }

    /** But for the price of the row, which is the same for all of them. Who has left is farthest. */
    private long slack(long entry) {
        return far.isPresent(place(entry)) ? far.price[place(entry)] - points(entry) : Long.MAX_VALUE;
    }
}
