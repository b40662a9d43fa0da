package mentoring.tandem.matching.triad;

import java.util.Arrays;

/**
 * Finds the triad of a mentor that counts most over the prices of its mentees, over all there are. Every triad lies within a circle: those
 * who are free on one half-day and of neighbouring ranks. The three best of a circle say what it may lead to; circles that may lead to more
 * than what is found are searched, in the order of what mentees count, so that the search ends early. For one thread.
 */
final class Pricing {
    /** Less than any triad counts. */
    static final long NOTHING = Long.MIN_VALUE >> 8;

    private static final int PLACE_BITS = 20;

    final int[] found = new int[Packed.TEAM];
    private final TriadPool pool;
    private final Peers peers;
    private final long seat;
    private final Circles circles;
    private final boolean[] closed;
    private long[] over = new long[256];
    private long[] keys = new long[256];
    private int count;
    private int mentor;
    private long best;
    private int[] entries;
    private int entryCount;

    /** @param closed mentees left aside, at any time */
    Pricing(TriadPool pool, long seat, boolean[] closed) {
        this.pool = pool;
        this.seat = seat;
        this.closed = closed;
        peers = pool.peers;
        circles = new Circles(peers);
    }

    Pricing(TriadPool pool, long seat) {
        this(pool, seat, new boolean[pool.mentees()]);
    }

    /**
     * Searches with the given prices, in {@value Held#UNIT}ths of a point. Found holds the mentees, in ascending order.
     *
     * @param more only what is more is of interest
     * @return what the triad found counts over the prices; more, when there is none
     */
    long search(int one, long[] price, long more) {
        return search(one, price, more, null);
    }

    /** @param among entries of the pool, of the mentor; null for all */
    long search(int one, long[] price, long more, int[] among) {
        mentor = one;
        entries = among;
        entryCount = among == null ? pool.first[one + 1] - pool.first[one] : among.length;
        best = more;
        weigh(price);
        for (int circle = circles.best(); circle >= 0 && circles.most(circle) > best; circle = circles.best()) {
            collect(circle);
            circles.close(circle);
            for (int first = 0; first + 2 < count && over(first) + over(first + 1) + over(first + 2) > best; first++) {
                second(first);
            }
        }
        return best;
    }

    /** The mentees who count most over the prices for a mentor. */
    int[] liked(int one, long[] price, int most) {
        int[] places = likedEntries(one, price, most);
        Arrays.setAll(places, index -> pool.mentee(places[index]));
        return places;
    }

    /** As entries of the pool. */
    int[] likedEntries(int one, long[] price, int most) {
        int from = pool.first[one];
        long[] best = new long[Math.min(most, pool.first[one + 1] - from)];
        int kept = 0;
        for (int entry = from; entry < pool.first[one + 1]; entry++) {
            long key = -over(entry, price) << PLACE_BITS | entry - from;
            if (kept < best.length) {
                insert(best, kept++, key);
            } else if (kept > 0 && key < best[kept - 1]) {
                insert(best, kept - 1, key);
            }
        }
        int[] entries = new int[kept];
        Arrays.setAll(entries, index -> from + place(best[index]));
        return entries;
    }

    /** Into keys in order, of which so many are kept. */
    private static void insert(long[] sorted, int kept, long key) {
        int at = kept;
        for (; at > 0 && sorted[at - 1] > key; at--) {
            sorted[at] = sorted[at - 1];
        }
        sorted[at] = key;
    }

    /** No triad brings more bonus than a share for each mentee whose directorate is known. */
    private long over(int entry, long[] price) {
        int mentee = pool.mentee(entry);
        return Held.UNIT * (seat + pool.points(entry) + peers.mostBonus(mentee)) - price[mentee];
    }

    private int entry(int index) {
        return entries == null ? pool.first[mentor] + index : entries[index];
    }

    /** What three mentees together count over their prices. */
    long over(int one, int[] three, long[] price) {
        long points = pool.points(one, three[0])
                + pool.points(one, three[1])
                + pool.points(one, three[2])
                + peers.bonus(three[0], three[1], three[2]);
        return Held.UNIT * (Packed.TEAM * seat + points) - price[three[0]] - price[three[1]] - price[three[2]];
    }

    private void weigh(long[] price) {
        if (over.length < entryCount) {
            over = new long[2 * entryCount];
            keys = new long[over.length];
        }
        circles.clear(pool.freeMentor[mentor]);
        for (int index = 0; index < entryCount; index++) {
            int mentee = pool.mentee(entry(index));
            over[index] = over(entry(index), price);
            if (!closed[mentee]) {
                circles.add(mentee, over[index]);
            }
        }
    }

    private void collect(int circle) {
        long least = best - circles.two(circle);
        count = 0;
        for (int index = 0; index < entryCount; index++) {
            int mentee = pool.mentee(entry(index));
            if (over[index] > least && !closed[mentee] && circles.has(circle, mentee)) {
                keys[count++] = -over[index] << PLACE_BITS | mentee;
            }
        }
        Arrays.sort(keys, 0, count);
    }

    private void second(int first) {
        for (int second = first + 1;
                second + 1 < count && over(first) + over(second) + over(second + 1) > best;
                second++) {
            if (peers.apart(place(first), place(second))) {
                third(first, second);
            }
        }
    }

    private void third(int first, int second) {
        long two = over(first) + over(second);
        for (int third = second + 1; third < count && two + over(third) > best; third++) {
            int last = place(third);
            if (peers.apart(place(first), last) && peers.apart(place(second), last)) {
                settle(place(first), place(second), last, two + over(third));
            }
        }
    }

    private void settle(int one, int second, int third, long most) {
        int share = peers.mostBonus(one) + peers.mostBonus(second) + peers.mostBonus(third);
        long exact = most + Held.UNIT * (peers.bonus(one, second, third) - share);
        if (exact > best && pool.rest.points(mentor, one, second, third) != TeamRest.NOT_ALLOWED) {
            best = exact;
            found[0] = one;
            found[1] = second;
            found[2] = third;
            Arrays.sort(found);
        }
    }

    private long over(int index) {
        return -(keys[index] >> PLACE_BITS);
    }

    private int place(int index) {
        return place(keys[index]);
    }

    private static int place(long key) {
        return (int) (key & (1 << PLACE_BITS) - 1);
    }
}
