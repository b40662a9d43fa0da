package mentoring.tandem.matching.seating;

import java.util.Arrays;

/**
 * The listed columns that a row reaches without slack at the prices of now, in the order of its list. They are looked for once for each row
 * until prices change: of a long list few are without slack, and a row is asked many times.
 */
final class TightEdges {
    private final Shortlists lists;
    private final int[] level;
    private final int[] price;
    private final int[] from;
    private final int[] to;
    private int[] columns = new int[1024];
    private int size;

    TightEdges(Shortlists lists, int[] level, int[] price) {
        this.lists = lists;
        this.level = level;
        this.price = price;
        from = new int[level.length];
        to = new int[level.length];
        pricesChanged();
    }

    void pricesChanged() {
        Arrays.fill(to, Seats.NOWHERE);
        size = 0;
    }

    /** Tells that the row gets another list. */
    void listChanges(int row) {
        to[row] = Seats.NOWHERE;
    }

    /** Whether a column that is not listed may be without slack too. */
    boolean mayLack(int row) {
        return lists.rest(row) >= level[row];
    }

    /** From now on the list of the row may lack edges. */
    void lacks(int row) {
        lists.restIs(row, level[row]);
    }

    /** One past the row's last. */
    int end(int row) {
        if (to[row] == Seats.NOWHERE) {
            find(row);
        }
        return to[row];
    }

    /** The row's first, once its {@link #end} has been asked for. */
    int start(int row) {
        return from[row];
    }

    int column(int at) {
        return columns[at];
    }

    private void find(int row) {
        long[] list = lists.of(row);
        int own = level[row];
        int end = lists.length(row);
        from[row] = size;
        for (int at = 0; at < end && Shortlists.worth(list[at]) >= own; at++) {
            int column = Shortlists.column(list[at]);
            if (own + price[column] == Shortlists.points(list[at])) {
                add(column);
            }
        }
        to[row] = size;
    }

    private void add(int column) {
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
        }
        columns[size++] = column;
    }
}
