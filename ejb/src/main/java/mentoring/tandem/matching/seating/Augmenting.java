package mentoring.tandem.matching.seating;

import java.util.stream.IntStream;

/**
 * Seats free rows along edges without slack, moving others on. All free rows search at once, breadth first, in trees that share no column;
 * a tree that reaches room is used up at once and rests until the next round (Azad, Buluc and Pothen 2017).
 */
final class Augmenting {
    private static final Beyond NOTHING = (search, rows) -> {};

    private final Seats seats;
    private final TightEdges edges;
    private final Forest forest;
    private final Beyond beyond;
    private final int[] rootOf;
    private final boolean[] served;
    private int searched;
    private int asked;

    /** Edges without slack that lead beyond the lists. */
    @FunctionalInterface
    interface Beyond {
        /** Enters the columns not yet seen that the rows reach in this way. */
        void ask(Augmenting search, int[] rows);
    }

    Augmenting(Seats seats, TightEdges edges, Forest forest, Beyond beyond) {
        this.seats = seats;
        this.edges = edges;
        this.forest = forest;
        this.beyond = beyond;
        rootOf = new int[forest.rows.length];
        served = new boolean[forest.rows.length];
    }

    /** Seats as many of the free rows as edges without slack allow. Returns how many stay free, moved to the front; the forest is theirs. */
    int seat(int[] free, int count) {
        return seat(free, count, beyond);
    }

    /** As {@link #seat}, but by what is listed alone: quick, and may leave somebody free who could be seated. */
    int seatListed(int[] free, int count) {
        return seat(free, count, NOTHING);
    }

    private int seat(int[] free, int count, Beyond further) {
        int before = count;
        int left = round(free, before, further);
        while (left < before) {
            before = left;
            left = round(free, before, further);
        }
        return left;
    }

    private int round(int[] free, int count, Beyond further) {
        forest.fell();
        for (int index = 0; index < count; index++) {
            served[free[index]] = false;
            add(free[index], free[index]);
        }
        searched = 0;
        asked = 0;
        while (asked < forest.rowCount) {
            searchLists();
            further.ask(this, open());
        }
        return unserved(free, count);
    }

    private void searchLists() {
        for (; searched < forest.rowCount; searched++) {
            searchList(forest.rows[searched]);
        }
    }

    /** The rows not asked yet whose lists may lack an edge. */
    private int[] open() {
        int from = asked;
        asked = forest.rowCount;
        return IntStream.range(from, asked)
                .map(index -> forest.rows[index])
                .filter(row -> !isServed(row) && edges.mayLack(row))
                .toArray();
    }

    private int unserved(int[] free, int count) {
        int left = 0;
        for (int index = 0; index < count; index++) {
            if (!served[free[index]]) {
                free[left++] = free[index];
            }
        }
        return left;
    }

    private void add(int row, int root) {
        rootOf[row] = root;
        forest.addRow(row, 0);
    }

    /** True when the tree of the row has reached room. */
    boolean isServed(int row) {
        return served[rootOf[row]];
    }

    void searchList(int row) {
        int end = edges.end(row);
        int[] columns = edges.columns(row);
        for (int at = edges.start(row); at < end && !isServed(row); at++) {
            int column = columns[at];
            if (forest.isUnseen(column)) {
                enter(column, row);
            }
        }
    }

    /** @param row which reaches the column, and is not served */
    void enter(int column, int row) {
        forest.addColumn(column, 0);
        forest.via[column] = row;
        if (seats.hasRoom(column)) {
            served[rootOf[row]] = true;
            seats.take(column, forest.via);
        } else {
            for (int which = 0; which < seats.taken(column); which++) {
                add(seats.occupant(column, which), rootOf[row]);
            }
        }
    }
}
