package mentoring.tandem.matching.seating;

/**
 * Seats free rows along edges without slack, moving others on. All free rows search at once, breadth first, in trees that share no column;
 * a tree that reaches room is used up at once and rests until the next round (Azad, Buluc and Pothen 2017).
 */
final class Augmenting {
    private final Seats seats;
    private final Shortlists lists;
    private final int[] level;
    private final TightEdges edges;
    private final Forest forest;
    private final int[] rootOf;
    private final boolean[] served;
    private boolean thorough;

    Augmenting(Seats seats, Shortlists lists, int[] level, int[] price, Forest forest) {
        this.seats = seats;
        this.lists = lists;
        this.level = level;
        edges = new TightEdges(lists, level, price);
        this.forest = forest;
        rootOf = new int[level.length];
        served = new boolean[level.length];
    }

    /** Seats as many of the free rows as edges without slack allow. Returns how many stay free, moved to the front; the forest is theirs. */
    int seat(int[] free, int count) {
        thorough = true;
        return seatAll(free, count);
    }

    /** As {@link #seat}, but by what is listed alone: quick, and may leave somebody free who could be seated. */
    int seatListed(int[] free, int count) {
        thorough = false;
        return seatAll(free, count);
    }

    private int seatAll(int[] free, int count) {
        edges.pricesChanged();
        int before = count;
        int left = round(free, before);
        while (left < before) {
            before = left;
            left = round(free, before);
        }
        return left;
    }

    private int round(int[] free, int count) {
        forest.fell();
        for (int index = 0; index < count; index++) {
            served[free[index]] = false;
            add(free[index], free[index]);
        }
        for (int index = 0; index < forest.rowCount; index++) {
            int root = rootOf[index];
            if (!served[root]) {
                served[root] = search(forest.rows[index], root);
            }
        }
        return unserved(free, count);
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
        rootOf[forest.rowCount] = root;
        forest.addRow(row, 0);
    }

    /** True when there was room. */
    private boolean search(int row, int root) {
        boolean found = searchList(row, root);
        boolean more = thorough && lists.rest(row) >= level[row];
        while (!found && more) {
            more = extend(row);
            found = searchList(row, root);
        }
        return found;
    }

    private boolean searchList(int row, int root) {
        for (int at = edges.from(row); at < edges.to(row); at++) {
            int column = edges.column(at);
            if (forest.isUnseen(column) && enter(column, row, root)) {
                return true;
            }
        }
        return false;
    }

    private boolean enter(int column, int row, int root) {
        forest.addColumn(column, 0);
        forest.via[column] = row;
        if (seats.hasRoom(column)) {
            move(column);
            return true;
        }
        for (int which = 0; which < seats.taken(column); which++) {
            add(seats.occupant(column, which), root);
        }
        return false;
    }

    private void move(int free) {
        int column = free;
        while (column != Seats.NOWHERE) {
            int row = forest.via[column];
            int left = seats.placeOf(row);
            if (left != Seats.NOWHERE) {
                seats.rise(row);
            }
            seats.sit(row, column);
            column = left;
        }
    }

    /**
     * The list ends among equals: a longer one, or when it cannot be long enough, those not yet seen in this round. Returns whether there
     * may be still more.
     */
    private boolean extend(int row) {
        if (lists.canGrow(row)) {
            lists.read(new int[] {row}, 1);
            edges.listChanged(row);
            return lists.rest(row) >= level[row];
        }
        lists.readWithin(row, forest.unseen);
        edges.listChanged(row);
        boolean more = lists.rest(row) >= level[row];
        lists.restIs(row, level[row]);
        return more;
    }
}
