package mentoring.tandem.matching.seating;

import java.util.Arrays;
import java.util.function.IntConsumer;
import mentoring.tandem.matching.table.Table;

/**
 * For each row the columns worth most to it when it was last read, and how much any other can be worth. Prices only rise, so that what was
 * left aside is never worth more than that, until the row is read again.
 *
 * <p>An entry is one long: the worth when read, the points and the column, the greatest worth first.
 */
final class Shortlists {
    static final int NONE_LEFT = Integer.MIN_VALUE;

    private static final int WORTH_SHIFT = 44;
    private static final int POINTS_SHIFT = 24;
    private static final int MOST_POINTS = (1 << WORTH_SHIFT - POINTS_SHIFT) - 1;

    private final Crew crew;
    private final RowReader[] readers;
    private final int[] price;
    private final int shortest;
    private final int longest;
    private final long[] columns;
    private final long[][] entries;
    private final int[] length;
    private final int[] rest;
    private PriceLayer layer;

    /** @param columns that may be listed at all */
    Shortlists(Table table, long[] columns, int[] price, Crew crew, int shortest, int longest) {
        this.crew = crew;
        this.columns = columns;
        this.price = price;
        this.shortest = shortest;
        this.longest = longest;
        readers = new RowReader[crew.hands()];
        for (int hand = 0; hand < readers.length; hand++) {
            readers[hand] = new RowReader(table);
        }
        entries = new long[table.rows()][];
        length = new int[table.rows()];
        rest = new int[table.rows()];
    }

    static int column(long entry) {
        return (int) entry & (1 << POINTS_SHIFT) - 1;
    }

    static int points(long entry) {
        return (int) (entry >>> POINTS_SHIFT) & MOST_POINTS;
    }

    static int worth(long entry) {
        return (int) (entry >> WORTH_SHIFT);
    }

    /** Tells that prices have risen since rows were last read. */
    void pricesChanged() {
        layer = null;
    }

    /** Reads so many of the rows, at the prices of now; those read before get longer lists. */
    void read(int[] rows, int count) {
        PriceLayer now = layer();
        crew.share(count, hand -> reading(readers[hand], now, rows));
    }

    private IntConsumer reading(RowReader reader, PriceLayer now, int[] rows) {
        return item -> {
            int row = rows[item];
            int most = entries[row] == null ? shortest : Math.min(longest, 2 * entries[row].length);
            reader.read(row);
            reader.hold(now);
            store(row, reader.pick(most), most);
        };
    }

    /** Reads one row for the columns of the mask alone; nothing is then known of the others. */
    void readWithin(int row, long[] mask) {
        RowReader reader = readers[0];
        reader.read(row);
        reader.hold(layer());
        reader.within(mask);
        store(row, reader.pick(shortest), entries[row].length);
    }

    private void store(int row, Picks picks, int room) {
        if (entries[row] == null || entries[row].length < room) {
            entries[row] = new long[room];
        }
        length[row] = picks.size();
        for (int index = 0; index < picks.size(); index++) {
            entries[row][index] = entry(picks.column(index), (int) picks.worth(index));
        }
        rest[row] = picks.rest() == Long.MIN_VALUE ? NONE_LEFT : (int) picks.rest();
    }

    private long entry(int column, int worth) {
        int points = worth + price[column];
        if (points > MOST_POINTS || worth < -MOST_POINTS / 2) {
            throw new ArithmeticException("points or prices exceed what a list holds: " + points);
        }
        return (long) worth << WORTH_SHIFT | (long) points << POINTS_SHIFT | column;
    }

    private PriceLayer layer() {
        if (layer == null) {
            int top = Arrays.stream(price).max().orElse(0);
            layer = PriceLayer.layer(columns, column -> price[column], 0, top);
        }
        return layer;
    }

    long[] of(int row) {
        return entries[row];
    }

    int length(int row) {
        return length[row];
    }

    /** What a column that is not listed can be worth at most, {@link #NONE_LEFT} when there is none. */
    int rest(int row) {
        return rest[row];
    }

    void restIs(int row, int worth) {
        rest[row] = worth;
    }

    boolean canGrow(int row) {
        return entries[row].length < longest;
    }
}
