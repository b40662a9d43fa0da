package mentoring.tandem.matching.seating;

import java.util.Arrays;

/**
 * How far prices must move until something new can be done: a shortest path search from every free row at once, over whole numbers, with
 * one bucket for each distance (Dial 1969).
 */
final class Frontier {
    static final int NEVER = Integer.MAX_VALUE;

    private final Seats seats;
    private final Shortlists lists;
    private final int[] level;
    private final int[] price;
    private final Forest forest;
    private final int[] distance;
    private final Buckets buckets = new Buckets();
    private int best;

    Frontier(Seats seats, Shortlists lists, int[] level, int[] price, Forest forest) {
        this.seats = seats;
        this.lists = lists;
        this.level = level;
        this.price = price;
        this.forest = forest;
        distance = new int[price.length];
    }

    /** Grows the forest from where nothing is left without slack, until room is reached, a list ends or so much has been moved. */
    int grow(int most) {
        best = most;
        Arrays.fill(distance, NEVER);
        buckets.clear();
        int atStart = forest.rowCount;
        for (int index = 0; index < atStart; index++) {
            relax(forest.rows[index], 0);
        }
        for (int far = 1; far < best && far < buckets.end(); far++) {
            for (int column = buckets.take(far); column >= 0 && far < best; column = buckets.take(far)) {
                if (forest.isUnseen(column)) {
                    enter(column, far);
                }
            }
        }
        return best;
    }

    private void enter(int column, int far) {
        forest.addColumn(column, far);
        for (int which = 0; which < seats.taken(column); which++) {
            int row = seats.occupant(column, which);
            forest.addRow(row, far);
            relax(row, far);
        }
    }

    private void relax(int row, int far) {
        int own = level[row];
        int from = far + own;
        if (lists.rest(row) != Shortlists.NONE_LEFT) {
            best = Math.min(best, Math.max(far == 0 ? 1 : far, from - lists.rest(row)));
        }
        long[] list = lists.of(row);
        int end = lists.length(row);
        for (int at = 0; at < end && from - Shortlists.worth(list[at]) < best; at++) {
            int column = Shortlists.column(list[at]);
            int through = from + price[column] - Shortlists.points(list[at]);
            if (through < best && through < distance[column] && forest.isUnseen(column)) {
                reach(column, through);
            }
        }
    }

    private void reach(int column, int through) {
        distance[column] = through;
        if (seats.hasRoom(column)) {
            best = through;
        } else {
            buckets.put(column, through);
        }
    }

    /** Moves the prices of everything closer than that. */
    void move(int drop) {
        for (int index = 0; index < forest.rowCount; index++) {
            level[forest.rows[index]] -= Math.max(0, drop - forest.rowDistance[index]);
        }
        for (int index = 0; index < forest.columnCount; index++) {
            price[forest.columns[index]] += Math.max(0, drop - forest.columnDistance[index]);
        }
    }
}
