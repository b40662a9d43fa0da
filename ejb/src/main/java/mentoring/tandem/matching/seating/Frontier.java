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
    private final Crew crew;
    private final Buckets buckets = new Buckets();
    private final View[] views;
    private final View all;

    Frontier(Seats seats, Shortlists lists, int[] level, int[] price, Forest forest, Crew crew) {
        this.seats = seats;
        this.lists = lists;
        this.level = level;
        this.price = price;
        this.forest = forest;
        this.crew = crew;
        views = new View[crew.hands()];
        Arrays.setAll(views, hand -> new View());
        all = new Whole();
    }

    /** Grows the forest from where nothing is left without slack, until room is reached, a list ends or so much has been moved. */
    int grow(int most) {
        lookAround(most);
        for (int far = 1; far < all.best && far < buckets.end(); far++) {
            for (int column = buckets.take(far); column >= 0 && far < all.best; column = buckets.take(far)) {
                if (forest.isUnseen(column)) {
                    enter(column, far);
                }
            }
        }
        return all.best;
    }

    /**
     * What the rows of the start reach: most of the work, and shared. What comes of it is put together column by column, so that nothing
     * depends on who has looked at which row.
     */
    private void lookAround(int most) {
        buckets.clear();
        all.clear(most);
        for (View view : views) {
            view.clear(most);
        }
        crew.share(forest.rowCount, hand -> index -> views[hand].look(forest.rows[index], 0));
        for (View view : views) {
            all.best = Math.min(all.best, view.best);
        }
        for (int column = 0; column < price.length; column++) {
            for (View view : views) {
                all.reach(column, view.distance[column]);
            }
        }
    }

    private void enter(int column, int far) {
        forest.addColumn(column, far);
        for (int which = 0; which < seats.taken(column); which++) {
            int row = seats.occupant(column, which);
            forest.addRow(row, far);
            all.look(row, far);
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

    /** How far columns are over the rows that one hand has looked at. */
    private class View {
        private final int[] distance = new int[price.length];
        int best;

        void clear(int most) {
            Arrays.fill(distance, NEVER);
            best = most;
        }

        final void look(int row, int far) {
            int from = far + level[row];
            if (lists.rest(row) != Shortlists.NONE_LEFT && from - lists.rest(row) < best) {
                best = Math.max(far == 0 ? 1 : far, from - lists.rest(row));
            }
            long[] list = lists.of(row);
            int end = lists.length(row);
            for (int at = 0; at < end && from - Shortlists.worth(list[at]) < best; at++) {
                int column = Shortlists.column(list[at]);
                reach(column, from + price[column] - Shortlists.points(list[at]));
            }
        }

        final void reach(int column, int through) {
            if (through < best && through < distance[column] && forest.isUnseen(column)) {
                distance[column] = through;
                if (seats.hasRoom(column)) {
                    best = through;
                } else {
                    queue(column, through);
                }
            }
        }

        /** Is of use for the whole alone. */
        void queue(int column, int through) {}
    }

    /** Over all of them, each column in the bucket of its distance. */
    private final class Whole extends View {
        @Override
        void queue(int column, int through) {
            buckets.put(column, through);
        }
    }
}
