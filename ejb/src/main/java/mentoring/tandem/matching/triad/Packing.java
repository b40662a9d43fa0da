package mentoring.tandem.matching.triad;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The best choice of columns with nobody twice, with its proof: branch and bound over the relaxed problem. Each branch leaves aside the
 * columns that its prices rule out (fixing by reduced cost), and splits on whether a mentor is with a mentee (Ryan and Foster 1981).
 */
final class Packing {
    private static final int PLACE_BITS = 22;
    private static final double WHOLE = 1e-2;

    private final Columns columns;
    private final Aim aim;
    private final WorkLimit limit;
    private int[] best = {};
    private long bestValue;
    private long open = Held.NOTHING;

    /** @param limit of branches */
    Packing(Columns columns, Aim aim, WorkLimit limit) {
        this.columns = columns;
        this.aim = aim;
        this.limit = limit;
    }

    /** @param known a choice, which only what is worth more is better than */
    Proof search(int[] known) {
        best = known;
        bestValue = Arrays.stream(known)
                .mapToLong(column -> aim.worth(columns, column))
                .sum();
        return branch(Corner.everybody(columns.size), new boolean[columns.mentors]);
    }

    /** The best columns. */
    int[] best() {
        return best;
    }

    long bestValue() {
        return bestValue;
    }

    /** What nothing can exceed. */
    long bound() {
        return Math.max(bestValue, Math.floorDiv(open, Held.UNIT));
    }

    private Proof branch(int[] given, boolean[] forced) {
        limit.spend(1);
        Relaxed relaxed = new Relaxed(columns, aim, given, forced);
        double[] amounts = relaxed.solve();
        long[] prices = DoubleStream.concat(
                        IntStream.range(0, columns.mentees).mapToDouble(relaxed::price),
                        DoubleStream.of(relaxed.teamPrice()))
                .mapToLong(price -> Math.max(0, Math.round(price * Held.UNIT)))
                .toArray();
        Held held = new Held(columns, aim, given, forced, prices);
        if (held.bound() >= goal()) {
            round(given, amounts, held);
        }
        if (held.bound() < goal()) {
            return Proof.alone(listed(prices));
        }
        int[] split = split(given, amounts);
        if (split == null || limit.isReached()) {
            open = Math.max(open, held.bound());
            return Proof.alone(listed(prices));
        }
        return split(kept(given, held), forced, prices, split[0], split[1]);
    }

    private Proof split(int[] given, boolean[] forced, long[] prices, int mentor, int mentee) {
        boolean[] more = forced.clone();
        more[mentor] = true;
        Proof with = branch(
                only(given, column -> columns.contains(column, mentee) == (columns.mentor[column] == mentor)), more);
        Proof without = branch(
                only(given, column -> !columns.contains(column, mentee) || columns.mentor[column] != mentor), forced);
        return new Proof(listed(prices), mentor, mentee, with, without);
    }

    private static List<Long> listed(long[] prices) {
        return Arrays.stream(prices).boxed().toList();
    }

    /** What must be reached to be of interest, in the unit of the prices. */
    private long goal() {
        return (bestValue + 1) * Held.UNIT;
    }

    private int[] kept(int[] given, Held held) {
        return only(given, column -> held.bound() - held.penalty(column) >= goal());
    }

    private static int[] only(int[] given, IntPredicate kept) {
        return Arrays.stream(given).filter(kept).toArray();
    }

    /** Takes columns one after the other, those used most in the relaxed problem first, then those that fall short least. */
    private void round(int[] given, double[] amounts, Held held) {
        long[] keys = new long[given.length];
        for (int place = 0; place < keys.length; place++) {
            long rank = amounts[place] > WHOLE ? -Math.round(amounts[place] * 1e6) : held.penalty(given[place]);
            keys[place] = rank << PLACE_BITS | place;
        }
        Arrays.sort(keys);
        take(Arrays.stream(keys)
                .mapToInt(key -> given[(int) (key & (1 << PLACE_BITS) - 1)])
                .toArray());
    }

    private void take(int[] inOrder) {
        long covered = 0;
        boolean[] used = new boolean[columns.mentors];
        int[] picked = new int[aim.mostTeams()];
        int count = 0;
        long value = 0;
        for (int next = 0; next < inOrder.length && count < picked.length; next++) {
            int column = inOrder[next];
            if ((columns.mask[column] & covered) == 0 && !used[columns.mentor[column]]) {
                covered |= columns.mask[column];
                used[columns.mentor[column]] = true;
                picked[count++] = column;
                value += aim.worth(columns, column);
            }
        }
        if (value > bestValue) {
            bestValue = value;
            best = Arrays.copyOf(picked, count);
        }
    }

    /** The mentor and mentee who are most nearly together without being so; null when all are or are not. */
    private int[] split(int[] given, double[] amounts) {
        double[] together = new double[columns.mentors * columns.mentees];
        for (int place = 0; place < given.length; place++) {
            if (amounts[place] > 0) {
                int from = columns.mentor[given[place]] * columns.mentees;
                together[from + columns.first(given[place])] += amounts[place];
                together[from + columns.second(given[place])] += amounts[place];
                together[from + columns.third(given[place])] += amounts[place];
            }
        }
        int found = -1;
        for (int pair = 0; pair < together.length; pair++) {
            if (together[pair] > WHOLE
                    && together[pair] < 1 - WHOLE
                    && (found < 0 || together[pair] > together[found])) {
                found = pair;
            }
        }
        return found < 0 ? null : new int[] {found / columns.mentees, found % columns.mentees};
    }
}
