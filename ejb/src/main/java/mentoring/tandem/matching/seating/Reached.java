package mentoring.tandem.matching.seating;

import java.util.Arrays;

/** Places of one side that a search has come to, with how far they are and from where they were reached. */
final class Reached {
    private final long[] distance;
    private final int[] via;
    private final int[] places;
    private int size;

    Reached(int room) {
        distance = new long[room];
        via = new int[room];
        places = new int[room];
        Arrays.fill(distance, Long.MAX_VALUE);
    }

    void clear() {
        while (size > 0) {
            distance[places[--size]] = Long.MAX_VALUE;
        }
    }

    /** @param far less than before */
    void reach(int place, int from, long far) {
        if (distance[place] == Long.MAX_VALUE) {
            places[size++] = place;
        }
        distance[place] = far;
        via[place] = from;
    }

    int size() {
        return size;
    }

    /** In the order in which they were first reached. */
    int place(int index) {
        return places[index];
    }

    /** {@link Long#MAX_VALUE} where the search has not come to. */
    long distance(int place) {
        return distance[place];
    }

    int via(int place) {
        return via[place];
    }
}
