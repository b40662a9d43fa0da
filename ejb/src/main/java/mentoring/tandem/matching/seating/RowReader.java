package mentoring.tandem.matching.seating;

import java.util.Arrays;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.bits.Stretches;
import mentoring.tandem.matching.bits.Tally;
import mentoring.tandem.matching.table.Line;
import mentoring.tandem.matching.table.Table;

/**
 * Reads rows of a table and picks from each the columns of the greatest worth: the points of the pair less the column's price. For one
 * thread.
 */
final class RowReader {
    private final Table table;
    private final Line line;
    private final Tally worth;
    private final long[] open;
    private final long[] above;
    private final long[] even;
    private final Picks picks = new Picks();
    private long shift;
    private int row;

    RowReader(Table table) {
        this.table = table;
        line = new Line(table.columns());
        int words = Masks.words(table.columns());
        worth = new Tally(words, line.stretches());
        open = new long[words];
        above = new long[words];
        even = new long[words];
    }

    /** Reads the row, which what follows is about. Returns whom it may meet, not to be changed. */
    long[] read(int one) {
        row = one;
        table.narrow(one, line);
        worth.clear();
        line.narrowed();
        table.score(one, line);
        return line.allowed();
    }

    /** No pair of the row brings more points than this. */
    long most() {
        return line.points().most();
    }

    /** Holds the row against a layer of prices. */
    void hold(PriceLayer layer) {
        holdAll(layer);
        shift = layer.top();
        if (line.stretches().isEmpty(open)) {
            worth.clear();
        } else {
            worth.sum(line.points(), layer.below());
        }
    }

    /** Takes back what has been left aside of the layer that is held. */
    void holdAll(PriceLayer layer) {
        line.stretches().both(open, line.allowed(), layer.members());
    }

    /** Leaves aside what is not in the mask. */
    void within(long[] mask) {
        line.stretches().and(open, mask);
    }

    /** How many of the columns held are worth more than so much. */
    int countAbove(long least) {
        if (least + shift >= worth.most()) {
            return 0;
        }
        worth.atLeast(Math.max(0, least + 1 + shift), even);
        return line.stretches().countBoth(even, open);
    }

    /**
     * Picks the columns of the greatest worth: either all of one worth or none, save when more than so many share the greatest; then some
     * of those, from the row's own starting point on, so that rows do not all ask for the same.
     */
    Picks pick(int most) {
        Stretches held = line.stretches();
        Arrays.fill(above, 0);
        held.copy(open, even);
        int taken = 0;
        int last = 0;
        for (int bit = worth.depth() - 1; bit >= 0; bit--) {
            int set = held.countBoth(even, worth.slice(bit));
            if (taken + set > most) {
                held.and(even, worth.slice(bit));
                last |= 1 << bit;
            } else if (set > 0) {
                held.orBoth(above, even, worth.slice(bit));
                held.andNot(even, worth.slice(bit));
                taken += set;
            }
        }
        finish(taken, last, most);
        return picks;
    }

    /** Above are now those worth more than the last, even those worth just that. */
    private void finish(int taken, int last, int most) {
        boolean all = taken + line.stretches().count(even) <= most;
        if (all || taken == 0) {
            line.stretches().or(above, even);
        }
        picks.collect(above, worth, startOf(row), most);
        picks.settle(shift, all ? Long.MIN_VALUE : last - shift);
    }

    private int startOf(int one) {
        return (int) (Integer.toUnsignedLong(one * 0x9e3779b9) * above.length >>> 32);
    }
}
