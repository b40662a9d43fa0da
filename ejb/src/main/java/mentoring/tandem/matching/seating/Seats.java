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

    /**
     * Takes the room of a column: the row that reaches it moves there, the row that reaches the place thus left moves on to that, and so
     * on up to a row that was nowhere.
     *
     * @param via the row that reaches each column
     */
    void take(int room, int[] via) {
        int spot = first[room] + taken[room]++;
        int column = room;
        while (column != NOWHERE) {
            int row = via[column];
            int left = spotOf[row];
            occupant[spot] = row;
            spotOf[row] = spot;
            spot = left;
            left = placeOf[row];
            placeOf[row] = column;
            column = left;
        }
    }
}
