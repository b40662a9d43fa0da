package mentoring.tandem.matching.triad;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.tandem.matching.seating.Crew;

/**
 * Good triads of thousands of people, with a bound on what nothing can exceed: prices that bring the bound down, a first plan by these
 * prices, and then quarters of the plan searched to the end one beside the other, cut anew in every round (large neighbourhood search: Shaw
 * 1998).
 */
public final class Large {
    /** What a seated mentee counts beside the points. */
    public static final long SEAT = 1_000;

    private static final int BOUNDS = 12;
    private static final int ROUNDS = 40;
    private static final int IDLE_ROUNDS = 6;
    private static final int LIKED = 16;
    private static final long BRANCHES = 12;

    private final TriadPool pool;
    private final Crew crew;

    private Large(TriadPool pool, Crew crew) {
        this.pool = pool;
        this.crew = crew;
    }

    /**
     * @param start prices to begin with, of each mentee and last of a triad; any will do
     * @param crew shares the work; the answer does not depend on how many they are
     */
    public static Packed of(TriadPool pool, long[] start, Crew crew) {
        return new Large(pool, crew).solve(start);
    }

    private Packed solve(long[] start) {
        Descent descent = new Descent(pool, SEAT, start, crew);
        descent.descend(BOUNDS);
        long bound = Math.floorDiv(descent.bestBound(), Held.UNIT);
        Plan plan = Greedy.of(pool, SEAT, descent.bestPrice(), descent::over);
        improve(plan, descent.bestPrice(), bound);
        return new Packed(
                plan.triads(),
                SEAT,
                Exact.mostTriads(pool),
                plan.value(pool, SEAT),
                bound,
                null,
                Proof.alone(Arrays.stream(descent.bestPrice()).boxed().toList()));
    }

    private void improve(Plan plan, long[] price, long bound) {
        int[][] liked = liked(price);
        int[][] likers = likers(liked);
        long value = plan.value(pool, SEAT);
        int idle = 0;
        for (int round = 0; round < ROUNDS && idle < IDLE_ROUNDS && value < bound; round++) {
            improve(plan, Quarters.of(pool, liked, likers, plan, round));
            long now = plan.value(pool, SEAT);
            idle = now > value ? 0 : idle + 1;
            value = now;
        }
    }

    /** Nobody is in two quarters, so that they can be searched one beside the other. */
    private void improve(Plan plan, List<Quarter> quarters) {
        List<List<Triad>> found = new ArrayList<>();
        quarters.forEach(quarter -> found.add(List.of()));
        crew.share(
                quarters.size(),
                hand -> place -> found.set(place, quarters.get(place).improved(pool, SEAT, plan, BRANCHES)));
        for (Quarter quarter : quarters) {
            Arrays.stream(quarter.mentors()).forEach(plan::dissolve);
        }
        found.forEach(triads -> triads.forEach(plan::add));
    }

    private int[][] liked(long[] price) {
        int[][] liked = new int[pool.mentors()][];
        crew.share(liked.length, hand -> {
            Pricing pricing = new Pricing(pool, SEAT);
            return mentor -> liked[mentor] = pricing.liked(mentor, price, LIKED);
        });
        return liked;
    }

    private int[][] likers(int[][] liked) {
        List<IntStream.Builder> likers =
                Stream.generate(IntStream::builder).limit(pool.mentees()).toList();
        for (int mentor = 0; mentor < liked.length; mentor++) {
            for (int mentee : liked[mentor]) {
                likers.get(mentee).add(mentor);
            }
        }
        return likers.stream().map(all -> all.build().toArray()).toArray(int[][]::new);
    }
}
