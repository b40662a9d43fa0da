package mentoring.tandem.matching.triad;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some mentors and mentees of a plan, all else staying as it is.
 *
 * @param mentees in ascending order
 */
record Quarter(int[] mentors, int[] mentees) {
    /** The best triads of the quarter, as far as so many branches lead; no worse than those in the plan. */
    List<Triad> improved(TriadPool pool, long seat, Plan plan, long mostBranches) {
        Columns columns = Corner.columns(pool, mentors, mentees);
        Aim aim = new Aim(Packed.TEAM * seat, 1, Math.min(mentors.length, mentees.length / Packed.TEAM));
        Packing packing = new Packing(columns, aim, new WorkLimit(mostBranches));
        packing.search(known(columns, plan));
        return Arrays.stream(packing.best())
                .sorted()
                .mapToObj(column -> triad(columns, column))
                .toList();
    }

    private int[] known(Columns columns, Plan plan) {
        return IntStream.range(0, columns.size)
                .filter(column -> triad(columns, column).equals(plan.of(mentors[columns.mentor[column]])))
                .toArray();
    }

    private Triad triad(Columns columns, int column) {
        return new Triad(
                mentors[columns.mentor[column]],
                mentees[columns.first(column)],
                mentees[columns.second(column)],
                mentees[columns.third(column)]);
    }
}
