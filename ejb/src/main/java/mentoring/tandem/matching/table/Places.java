package mentoring.tandem.matching.table;

import java.util.Arrays;

/** A growing list of places. */
final class Places {
    private int[] places = new int[4];
    private int size;

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return places[index];
    }
}
