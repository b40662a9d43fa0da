package mentoring.tandem.matching.seating;

import java.util.Arrays;
import mentoring.tandem.matching.bits.Masks;

/** Who sits where: each row at one column at most, each column with as many rows as it has seats. */
final class Seats {
    static final int NOWHERE = -1;

    private final int[] first;
    private final int[] taken;
    private final int[] occupant;
    private final int[] placeOf;
    private final int[] spotOf;

    /** @param seats of each column */
    Seats(int rows, int[] seats) {
        first = new int[seats.length + 1];
        for (int column = 0; column < seats.length; column++) {
            first[column + 1] = first[column] + seats[column];
        }
        taken = new int[seats.length];
        occupant = new int[first[seats.length]];
        placeOf = new int[rows];
        spotOf = new int[rows];
        Arrays.fill(placeOf, NOWHERE);
    }

    /** The columns that have a seat at all. */
    long[] open(int columns) {
        long[] open = Masks.empty(columns);
        for (int column = 0; column < taken.length; column++) {
            if (first[column + 1] > first[column]) {
                Masks.set(open, column);
            }
        }
        return open;
    }

    boolean hasRoom(int column) {
        return taken[column] < first[column + 1] - first[column];
    }

    int taken(int column) {
        return taken[column];
    }

    int occupant(int column, int which) {
        return occupant[first[column] + which];
    }

    int placeOf(int row) {
        return placeOf[row];
    }

    int[] places() {
        return placeOf.clone();
    }

    void sit(int row, int column) {
        int spot = first[column] + taken[column]++;
        occupant[spot] = row;
        spotOf[row] = spot;
        placeOf[row] = column;
    }

    void rise(int row) {
        int column = placeOf[row];
        int last = first[column] + --taken[column];
        occupant[spotOf[row]] = occupant[last];
        spotOf[occupant[last]] = spotOf[row];
        placeOf[row] = NOWHERE;
    }
}
