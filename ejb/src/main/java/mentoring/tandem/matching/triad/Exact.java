package mentoring.tandem.matching.triad;

import java.util.Arrays;
import java.util.List;
import mentoring.tandem.matching.seating.Crew;

/**
 * The best triads of a small pool, by listing all of them: first as many as possible, then among choices of so many as many points as
 * possible. That no choice has more is known by then, and brings the bound down to the points of whole triads.
 */
public final class Exact {
    /** Mentees. */
    public static final int MOST_MENTEES = 60;

    private static final long LEAST_SEAT = 1_000;
    private static final long MOST_BRANCHES = 3_000;

    private final TriadPool pool;
    private final Columns columns;
    private final int[] mentors;

    private Exact(TriadPool pool) {
        this.pool = pool;
        mentors = Corner.everybody(pool.mentors());
        columns = Corner.columns(pool, mentors, Corner.everybody(pool.mentees()));
    }

    /** Without a bound beyond the value, unless the branches run out; the crew's leader searches alone. */
    public static Packed of(TriadPool pool, Crew crew) {
        return of(pool, MOST_BRANCHES, crew);
    }

    static Packed of(TriadPool pool, long mostBranches, Crew crew) {
        Exact exact = new Exact(pool);
        Packing count =
                new Packing(exact.columns, Aim.count(mostTriads(pool)), new WorkLimit(mostBranches, crew::heed));
        Proof counting = count.search(new int[0]);
        int most = (int) count.bound();
        long seat = exact.seat();
        Packing packing = new Packing(
                exact.columns, new Aim(Packed.TEAM * seat, 1, most), new WorkLimit(mostBranches, crew::heed));
        Proof proof = packing.search(count.best());
        return new Packed(
                exact.triads(packing.best()), seat, most, packing.bestValue(), packing.bound(), counting, proof);
    }

    /**
     * How many triads a pool allows that differs a little from another, as far as so many branches lead.
     *
     * @param counting the proof of how many the other allows: where it holds for this pool too, nothing need be searched
     * @param reached in the other
     */
    public static int count(TriadPool pool, Proof counting, int reached, long mostBranches, Crew crew) {
        Exact exact = new Exact(pool);
        Aim aim = Aim.count(mostTriads(pool));
        long[] prices = counting.prices().stream().mapToLong(Long::longValue).toArray();
        Held held =
                new Held(exact.columns, aim, Corner.everybody(exact.columns.size), new boolean[pool.mentors()], prices);
        if (Math.floorDiv(held.bound(), Held.UNIT) <= reached) {
            return reached;
        }
        Packing packing = new Packing(exact.columns, aim, new WorkLimit(mostBranches, crew::heed));
        packing.search(new int[0]);
        return Math.max(reached, (int) packing.bestValue());
    }

    /** For more, people are too few. */
    public static int mostTriads(TriadPool pool) {
        return Math.min(pool.mentors(), pool.mentees() / Packed.TEAM);
    }

    /** One triad more counts more than all points that can be had. */
    private long seat() {
        return Math.max(LEAST_SEAT, 1 + (long) mostTriads(pool) * columns.mostPoints() / Packed.TEAM);
    }

    private List<Triad> triads(int[] picked) {
        return Arrays.stream(picked)
                .sorted()
                .mapToObj(column -> new Triad(
                        mentors[columns.mentor[column]],
                        columns.first(column),
                        columns.second(column),
                        columns.third(column)))
                .toList();
    }
}
