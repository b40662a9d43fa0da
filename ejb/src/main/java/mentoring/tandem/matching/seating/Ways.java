package mentoring.tandem.matching.seating;

import java.util.Arrays;
import mentoring.tandem.matching.bits.Masks;

/**
 * How far both sides are from an open place of the near side, over the edges shown so far, and the nearest end: room on the far side, or
 * somebody of the near side who gives their place up. Distances are reduced costs (Edmonds and Karp 1972, Tomizawa 1971), level after
 * level (Dijkstra 1959), and breadth first within a level: many are equally far.
 */
final class Ways {
    static final int NOBODY = -1;

    private final Side near;
    private final Side far;
    private final Reached nearReached;
    private final Reached farReached;
    private final long[] unsettled;
    private final Steps steps = new Steps();
    private final int[] atLevel;
    private int atLevelCount;
    private int settled;
    private int followed;
    private long level;
    private long best;
    private int giver;
    private int taker;

    Ways(Side near, Side far) {
        this.near = near;
        this.far = far;
        nearReached = new Reached(near.room());
        farReached = new Reached(far.room());
        unsettled = new long[Masks.words(far.room())];
        atLevel = new int[far.room()];
    }

    /** @param end no end is farther than this */
    void begin(int open, long end) {
        nearReached.clear();
        farReached.clear();
        steps.clear();
        Arrays.fill(unsettled, -1L);
        atLevelCount = 0;
        settled = 0;
        followed = 0;
        level = 0;
        best = end;
        giver = NOBODY;
        taker = NOBODY;
        reachNear(open, NOBODY);
    }

    /** How far the nearest end is. */
    long best() {
        return best;
    }

    boolean hasEnd() {
        return giver != NOBODY || taker != NOBODY;
    }

    long level() {
        return level;
    }

    boolean isOver() {
        return level >= best;
    }

    /** Those of the far side who may yet come to be nearer. */
    long[] unsettled() {
        return unsettled;
    }

    /** A place of the near side at this level whose edges have not been shown, {@link #NOBODY} when there is none. */
    int next() {
        while (!isOver()) {
            if (followed < nearReached.size()) {
                return nearReached.place(followed++);
            }
            if (settled == atLevelCount) {
                return NOBODY;
            }
            settle(atLevel[settled++]);
        }
        return NOBODY;
    }

    /**
     * Goes on to the next level.
     *
     * @param most the level is not to be farther than this
     */
    void rise(long most) {
        while (!steps.isEmpty() && isSettled(steps.first())) {
            steps.take();
        }
        level = steps.isEmpty() ? most : Math.min(most, steps.distance());
        atLevelCount = 0;
        settled = 0;
        while (!steps.isEmpty() && steps.distance() == level) {
            addToLevel(steps.take());
        }
    }

    private boolean isSettled(int place) {
        return !Masks.has(unsettled, place);
    }

    private void addToLevel(int place) {
        if (!isSettled(place)) {
            Masks.clear(unsettled, place);
            atLevel[atLevelCount++] = place;
        }
    }

    /** Shows that the place of the far side is so far, by the one of the near side. */
    void show(int place, int via, long distance) {
        if (distance >= best || distance >= farReached.distance(place)) {
            return;
        }
        farReached.reach(place, via, distance);
        if (far.hasRoom(place)) {
            best = distance;
            taker = place;
        } else if (distance == level) {
            addToLevel(place);
        } else {
            steps.add(place, distance);
        }
    }

    private void settle(int place) {
        int partners = far.taken(place);
        for (int which = 0; which < partners; which++) {
            int partner = far.partner(place, which);
            if (nearReached.distance(partner) == Long.MAX_VALUE) {
                reachNear(partner, place);
            }
        }
    }

    private void reachNear(int place, int via) {
        nearReached.reach(place, via, level);
        if (level + near.price[place] < best) {
            best = level + near.price[place];
            giver = place;
            taker = NOBODY;
        }
    }

    /** The places to the nearest end, from there: who gives up their place or {@link #NOBODY}, and then far and near in turn. */
    int[] path() {
        int[] path = new int[2 * nearReached.size() + 1];
        path[0] = taker == NOBODY ? giver : NOBODY;
        int length = 1;
        int free = taker == NOBODY ? nearReached.via(giver) : taker;
        while (free != NOBODY) {
            path[length++] = free;
            path[length++] = farReached.via(free);
            free = nearReached.via(path[length - 1]);
        }
        return Arrays.copyOf(path, length);
    }

    /** With every edge shown that matters: makes prices prove the seating that the path to the end leads to. */
    void reprice() {
        for (int index = 0; index < nearReached.size(); index++) {
            int place = nearReached.place(index);
            if (nearReached.distance(place) < best) {
                near.reprice(place, near.price[place] - (best - nearReached.distance(place)));
            }
        }
        for (int index = 0; index < farReached.size(); index++) {
            int place = farReached.place(index);
            if (farReached.distance(place) < best) {
                far.reprice(place, far.price[place] + (best - farReached.distance(place)));
            }
        }
    }
}
