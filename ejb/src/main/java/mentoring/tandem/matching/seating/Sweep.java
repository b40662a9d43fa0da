package mentoring.tandem.matching.seating;

import java.util.Comparator;
import java.util.stream.IntStream;
import mentoring.tandem.matching.table.Table;

/**
 * Seats every row where that can be done, for as many points as possible. All rows that are still free ask the same level; where nobody
 * can be seated at it, it falls, and the prices of the columns that too many ask for rise, until something changes.
 *
 * <p>Throughout, level plus price is no less than the points of any pair that may meet, equal to them where somebody sits, and the price
 * of a column with room is 0. With every row seated, that is the proof of the optimum (the primal-dual method for the transportation
 * problem: Kuhn 1955, Ford and Fulkerson 1957).
 */
final class Sweep {
    private static final int SHORTEST_LIST = 192;
    private static final int LONGEST_LIST = 1024;

    private final Seats seats;
    private final Shortlists lists;
    private final int[] level;
    private final int[] price;
    private final TightEdges edges;
    private final Forest forest;
    private final Crew crew;
    private final Augmenting augmenting;
    private final Frontier frontier;
    private final int[] due;
    private final int[] free;
    private int freeCount;
    private int[] waiting;
    private int called;
    private int now;

    private Sweep(Table table, int[] seatsOf, Crew crew) {
        this.crew = crew;
        seats = new Seats(table.rows(), seatsOf);
        level = new int[table.rows()];
        price = new int[seatsOf.length];
        long[] open = seats.open(table.columns());
        lists = new Shortlists(table, open, price, crew, SHORTEST_LIST, LONGEST_LIST);
        forest = new Forest(table.rows(), open);
        edges = new TightEdges(lists, level, price, crew.hands());
        augmenting = new Augmenting(seats, edges, forest, new LongerLists(lists, edges, forest));
        frontier = new Frontier(seats, lists, level, price, forest, crew);
        due = new int[table.rows()];
        free = new int[table.rows()];
    }

    /**
     * @param table whose rows can all be seated together
     * @param seatsOf each column; those without a seat are closed
     */
    static Sweep of(Table table, int[] seatsOf, Crew crew) {
        Sweep sweep = new Sweep(table, seatsOf, crew);
        sweep.start();
        do {
            crew.heed();
            sweep.call();
            sweep.freeCount = sweep.augmenting.seat(sweep.free, sweep.freeCount);
        } while (sweep.fall());
        return sweep;
    }

    private void start() {
        lists.read(IntStream.range(0, level.length).toArray(), level.length);
        waiting = IntStream.range(0, level.length)
                .boxed()
                .sorted(Comparator.comparingInt(row -> -best(row)))
                .mapToInt(Integer::intValue)
                .toArray();
        now = waiting.length == 0 ? 0 : best(waiting[0]);
    }

    private int best(int row) {
        return Shortlists.worth(lists.of(row)[0]);
    }

    /** Rows whose best pair reaches the level join those who ask. */
    private void call() {
        while (called < waiting.length && best(waiting[called]) >= now) {
            level[waiting[called]] = now;
            free[freeCount++] = waiting[called++];
        }
    }

    /** False when everybody is seated. */
    private boolean fall() {
        int untilCall = called < waiting.length ? now - best(waiting[called]) : Frontier.NEVER;
        if (freeCount == 0 && untilCall == Frontier.NEVER) {
            return false;
        }
        int drop = frontier.grow(untilCall);
        if (drop == Frontier.NEVER) {
            throw new IllegalStateException("not every row can be seated");
        }
        frontier.move(drop);
        now -= drop;
        lists.pricesChanged();
        edges.pricesChanged();
        readDue();
        edges.find(forest.rows, forest.rowCount, crew);
        return true;
    }

    private void readDue() {
        int count = 0;
        for (int index = 0; index < forest.rowCount; index++) {
            int row = forest.rows[index];
            if (lists.rest(row) >= level[row]) {
                due[count++] = row;
            }
        }
        if (count > 0) {
            lists.read(due, count);
        }
    }

    int placeOf(int row) {
        return seats.placeOf(row);
    }

    int level(int row) {
        return level[row];
    }

    int price(int column) {
        return price[column];
    }
}
