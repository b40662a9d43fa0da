package mentoring.tandem.matching.seating;

import java.util.stream.IntStream;
import mentoring.tandem.matching.table.Table;
import mentoring.tandem.matching.table.Unscored;

/**
 * Where seats are short: with as many rows seated as possible, the rows that a free row can reach by moving others on, and the columns on
 * the way. Those columns are full however as many as possible are seated, and nobody else sits there (Dulmage and Mendelsohn 1958); so
 * the two parts can be solved apart, and in neither is anybody left to try in vain.
 */
final class Shortage {
    private static final int LISTED = 24;

    private final boolean[] rows;
    private final boolean[] columns;

    private Shortage(int rows, int columns) {
        this.rows = new boolean[rows];
        this.columns = new boolean[columns];
    }

    /** @param turned the same table with columns as rows */
    static Shortage of(Table table, Table turned, int[] seatsOf, Crew crew) {
        Seats seats = new Seats(table.rows(), seatsOf);
        long[] open = seats.open(table.columns());
        int[] price = new int[seatsOf.length];
        Shortlists lists = new Shortlists(new Unscored(table), open, price, crew, LISTED, LISTED);
        Forest forest = new Forest(table.rows(), open);
        int[] free = IntStream.range(0, table.rows()).toArray();
        lists.read(free, free.length);
        TightEdges edges = new TightEdges(lists, new int[table.rows()], price, 1);
        LongerLists forwards = new LongerLists(lists, edges, forest);
        RowReader columns = new RowReader(new Unscored(turned));
        Augmenting augmenting =
                new Augmenting(seats, edges, forest, new Backwards(columns, table.rows(), forest, forwards));
        augmenting.seat(free, augmenting.seatListed(free, free.length));
        return new Shortage(table.rows(), seatsOf.length).mark(forest);
    }

    private Shortage mark(Forest forest) {
        for (int index = 0; index < forest.rowCount; index++) {
            rows[forest.rows[index]] = true;
        }
        for (int index = 0; index < forest.columnCount; index++) {
            columns[forest.columns[index]] = true;
        }
        return this;
    }

    boolean hasRow(int row) {
        return rows[row];
    }

    boolean hasColumn(int column) {
        return columns[column];
    }
}
