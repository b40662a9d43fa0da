package mentoring.tandem.matching.triad;

import java.util.Arrays;
import mentoring.tandem.matching.seating.Crew;

/**
 * Prices of the mentees and of a triad that bring the bound down: whoever is wanted by several mentors becomes dearer, whoever by none
 * cheaper (subgradient steps with the direction carried on: Held, Wolfe and Crowder 1974; Camerini, Fratta and Maffioli 1975). Between two
 * bounds, mentors want only whom they liked best at the last; whatever the prices, every bound is taken over all triads.
 */
final class Descent {
    private static final int BETWEEN = 6;
    private static final int LIKED = 48;
    private static final int SLOWLY = 64;
    private static final double CARRIED = 0.6;
    private static final double FIRST_PACE = 0.002;
    private static final double FASTER = 1.1;
    private static final double SLOWER = 0.5;

    private final TriadPool pool;
    private final long seat;
    private final Crew crew;
    private final int mostTriads;
    private final int[][] liked;
    private final int[][] wanted;
    private final long[] over;
    private final long[] price;
    private final double[] exact;
    private final double[] direction;
    private final long[] bestPrice;
    private long bestBound;
    private double pace = FIRST_PACE;

    /** @param start of each mentee, and last of a triad */
    Descent(TriadPool pool, long seat, long[] start, Crew crew) {
        this.pool = pool;
        this.seat = seat;
        this.crew = crew;
        mostTriads = Exact.mostTriads(pool);
        liked = new int[pool.mentors()][];
        wanted = new int[pool.mentors()][];
        over = new long[pool.mentors()];
        price = start.clone();
        bestPrice = start.clone();
        exact = Arrays.stream(start).asDoubleStream().toArray();
        direction = new double[start.length];
        bestBound = bound(true);
    }

    /** So many bounds, each a few steps after the last. */
    void descend(int bounds) {
        for (int done = 0; done < bounds; done++) {
            for (int step = 0; step < BETWEEN; step++) {
                move();
                bound(false);
            }
            long bound = bound(true);
            if (bound < bestBound) {
                bestBound = bound;
                System.arraycopy(price, 0, bestPrice, 0, price.length);
                pace *= FASTER;
            } else {
                pace *= SLOWER;
                goBack();
            }
        }
    }

    /** In the unit of the prices. */
    long bestBound() {
        return bestBound;
    }

    long[] bestPrice() {
        return bestPrice;
    }

    /** What each mentor's best triad counts over the prices, from the last bound. */
    long over(int mentor) {
        return over[mentor];
    }

    private void goBack() {
        System.arraycopy(bestPrice, 0, price, 0, price.length);
        Arrays.fill(direction, 0);
        Arrays.setAll(exact, place -> bestPrice[place]);
        bound(true);
    }

    private long bound(boolean overAll) {
        crew.share(pool.mentors(), hand -> {
            Pricing pricing = new Pricing(pool, seat);
            return mentor -> want(pricing, mentor, overAll);
        });
        long sum = mostTriads * price[pool.mentees()];
        for (int mentee = 0; mentee < pool.mentees(); mentee++) {
            sum += price[mentee];
        }
        return sum + Arrays.stream(over).sum();
    }

    /** What the mentor wanted before is looked at first, so that most of the rest need not be. */
    private void want(Pricing pricing, int mentor, boolean overAll) {
        long ofTriad = price[pool.mentees()];
        int[] before = wanted[mentor];
        long known = before == null ? ofTriad : Math.max(ofTriad, pricing.over(mentor, before, price));
        if (overAll) {
            liked[mentor] = pricing.likedEntries(mentor, price, LIKED);
        }
        long found = pricing.search(mentor, price, known, liked[mentor]);
        wanted[mentor] = found > known ? pricing.found.clone() : before;
        if (overAll) {
            long more = pricing.search(mentor, price, found, null);
            wanted[mentor] = more > found ? pricing.found.clone() : wanted[mentor];
            found = more;
        }
        over[mentor] = found - ofTriad;
    }

    private void move() {
        int[] missing = missing();
        double norm = 0;
        for (int place = 0; place < price.length; place++) {
            int part = price[place] == 0 && missing[place] > 0 ? 0 : missing[place];
            direction[place] = part + CARRIED * direction[place];
            norm += direction[place] * direction[place];
        }
        for (int place = 0; norm > 0 && place < price.length; place++) {
            exact[place] = Math.max(0, exact[place] - pace * bestBound / norm * direction[place]);
            price[place] = Math.round(exact[place]);
        }
    }

    /** How often each mentee, and last a triad, might be wanted once more; below 0 where they are wanted too often. */
    private int[] missing() {
        int[] missing = new int[price.length];
        Arrays.fill(missing, 1);
        int triads = mostTriads;
        for (int mentor = 0; mentor < over.length; mentor++) {
            if (over[mentor] > 0) {
                triads--;
                for (int mentee : wanted[mentor]) {
                    missing[mentee]--;
                }
            }
        }
        missing[pool.mentees()] = triads / SLOWLY;
        return missing;
    }
}
