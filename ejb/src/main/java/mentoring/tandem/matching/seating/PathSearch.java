package mentoring.tandem.matching.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import mentoring.tandem.matching.bits.Masks;

/**
 * Fills one open place at the least loss: the shortest augmenting path from it over reduced costs (Dijkstra 1959 with prices, as of Edmonds
 * and Karp 1972, and Tomizawa 1971). The place belongs to the near side. The path ends at room on the far side, or where somebody of the
 * near side gives their place up.
 */
final class PathSearch {
    private static final int LISTED = 48;
    private static final int NOBODY = -1;

    private final Side near;
    private final Side far;
    private final long[] unsettled;
    private final long[] nearDistance;
    private final long[] farDistance;
    private final int[] nearVia;
    private final int[] farVia;
    private final List<Integer> nearReached = new ArrayList<>();
    private final List<Integer> farReached = new ArrayList<>();
    private final PriorityQueue<Step> queue = new PriorityQueue<>(
            Comparator.comparingLong(Step::distance).thenComparing(Step::more).thenComparingInt(Step::place));
    private long best;
    private int giver;
    private int taker;

    /** @param more true when the row of the place is to be read on, false when the far place is reached */
    private record Step(long distance, boolean more, int place) {}

    PathSearch(Side near, Side far) {
        this.near = near;
        this.far = far;
        unsettled = new long[Masks.words(far.room())];
        nearDistance = new long[near.room()];
        farDistance = new long[far.room()];
        nearVia = new int[near.room()];
        farVia = new int[far.room()];
        Arrays.fill(nearDistance, Long.MAX_VALUE);
        Arrays.fill(farDistance, Long.MAX_VALUE);
    }

    /** @param open has room, and a price that room must not have */
    void fill(int open) {
        begin(open);
        while (!queue.isEmpty() && queue.peek().distance() < best) {
            Step step = queue.poll();
            if (step.more()) {
                read(step.place());
            } else if (Masks.has(unsettled, step.place())) {
                settle(step.place());
            }
        }
        reprice();
        move(open);
        end();
    }

    private void begin(int open) {
        Arrays.fill(unsettled, -1L);
        queue.clear();
        best = Long.MAX_VALUE;
        taker = NOBODY;
        reachNear(open, NOBODY, 0);
    }

    private void reachNear(int place, int via, long distance) {
        if (nearDistance[place] != Long.MAX_VALUE) {
            return;
        }
        nearDistance[place] = distance;
        nearVia[place] = via;
        nearReached.add(place);
        if (distance + near.price[place] < best) {
            best = distance + near.price[place];
            giver = place;
            taker = NOBODY;
        }
        if (distance < best) {
            read(place);
        }
    }

    /** Reaches the nearest of those not yet settled; where more are near enough to matter, the row will be read on when they are due. */
    private void read(int place) {
        long base = nearDistance[place] + near.price[place] - Optimum.SEAT;
        near.reader.read(place);
        long later = Long.MAX_VALUE;
        for (PriceLayer layer : far.layers()) {
            if (base - near.reader.most() + layer.bottom() < best) {
                near.reader.hold(layer);
                lookForRoom(place, base);
                near.reader.holdAll(layer);
                near.reader.within(unsettled);
                Picks picks = near.reader.pick(LISTED);
                reachAll(place, base, picks);
                later = picks.rest() == Long.MIN_VALUE ? later : Math.min(later, base - picks.rest());
            }
        }
        if (later < best) {
            queue.add(new Step(later, true, place));
        }
    }

    /** Before all others: with room in sight there may be nothing more to look for. */
    private void lookForRoom(int place, long base) {
        near.reader.within(far.withRoom());
        reachAll(place, base, near.reader.pick(1));
    }

    private void reachAll(int place, long base, Picks picks) {
        for (int index = 0; index < picks.size(); index++) {
            int column = picks.column(index);
            long distance = base - picks.worth(index);
            if (distance < best && distance < farDistance[column]) {
                reachFar(column, place, distance);
            }
        }
    }

    private void reachFar(int place, int via, long distance) {
        if (farDistance[place] == Long.MAX_VALUE) {
            farReached.add(place);
        }
        farDistance[place] = distance;
        farVia[place] = via;
        if (far.hasRoom(place)) {
            best = distance;
            taker = place;
        } else {
            queue.add(new Step(distance, false, place));
        }
    }

    private void settle(int place) {
        Masks.clear(unsettled, place);
        for (int partner : far.partners(place)) {
            reachNear(partner, place, farDistance[place]);
        }
    }

    private void reprice() {
        for (int place : nearReached) {
            if (nearDistance[place] < best) {
                near.reprice(place, near.price[place] - (best - nearDistance[place]));
            }
        }
        for (int place : farReached) {
            if (farDistance[place] < best) {
                far.reprice(place, far.price[place] + (best - farDistance[place]));
            }
        }
    }

    private void move(int open) {
        int free = taker;
        if (taker == NOBODY) {
            free = nearVia[giver];
            if (free != NOBODY) {
                part(giver, free);
            }
        }
        while (free != NOBODY) {
            int place = farVia[free];
            int left = nearVia[place];
            if (left != NOBODY) {
                part(place, left);
            }
            near.add(place, free);
            far.add(free, place);
            free = left;
        }
    }

    private void part(int place, int partner) {
        near.remove(place, partner);
        far.remove(partner, place);
    }

    private void end() {
        nearReached.forEach(place -> nearDistance[place] = Long.MAX_VALUE);
        farReached.forEach(place -> farDistance[place] = Long.MAX_VALUE);
        nearReached.clear();
        farReached.clear();
    }
}
