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
    private final byte[] foundBy;
    private final int[][] columns;
    private final int[] size;

    /** @param hands that may look for edges at the same time, 1 to 127 */
    TightEdges(Shortlists lists, int[] level, int[] price, int hands) {
        this.lists = lists;
        this.level = level;
        this.price = price;
        from = new int[level.length];
        to = new int[level.length];
        foundBy = new byte[level.length];
        columns = new int[hands][1024];
        size = new int[hands];
        pricesChanged();
    }

    void pricesChanged() {
        Arrays.fill(to, Seats.NOWHERE);
        Arrays.fill(size, 0);
    }

    /** Looks for the edges of so many rows beforehand: who searches works alone. */
    void find(int[] rows, int count, Crew crew) {
        crew.share(count, hand -> item -> find(rows[item], hand));
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
            find(row, 0);
        }
        return to[row];
    }

    /** The row's first, once its {@link #end} has been asked for. */
    int start(int row) {
        return from[row];
    }

    /** Where the row's lie from start to end. */
    int[] columns(int row) {
        return columns[foundBy[row]];
    }

    private void find(int row, int hand) {
        long[] list = lists.of(row);
        int[] into = room(hand, lists.length(row));
        int own = level[row];
        int found = size[hand];
        foundBy[row] = (byte) hand;
        from[row] = found;
        int end = lists.length(row);
        for (int at = 0; at < end && Shortlists.worth(list[at]) >= own; at++) {
            int column = Shortlists.column(list[at]);
            if (own + price[column] == Shortlists.points(list[at])) {
                into[found++] = column;
            }
        }
        to[row] = found;
        size[hand] = found;
    }

    private int[] room(int hand, int more) {
        if (size[hand] + more > columns[hand].length) {
            columns[hand] = Arrays.copyOf(columns[hand], 2 * size[hand] + more);
        }
        return columns[hand];
    }
}
