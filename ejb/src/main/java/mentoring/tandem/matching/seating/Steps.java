package mentoring.tandem.matching.seating;

import java.util.Arrays;

/** Places by distance, the nearest first: a binary heap (Williams, Algorithm 232, 1964). A place may lie in it several times. */
final class Steps {
    private long[] distance = new long[256];
    private int[] place = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Of the nearest. */
    long distance() {
        return distance[0];
    }

    void add(int one, long far) {
        if (size == place.length) {
            distance = Arrays.copyOf(distance, 2 * size);
            place = Arrays.copyOf(place, 2 * size);
        }
        int at = size++;
        while (at > 0 && distance[at - 1 >> 1] > far) {
            put(at, at - 1 >> 1);
            at = at - 1 >> 1;
        }
        distance[at] = far;
        place[at] = one;
    }

    /** The nearest. */
    int first() {
        return place[0];
    }

    /** The nearest, which is taken out. */
    int take() {
        int taken = place[0];
        size--;
        int at = 0;
        for (int next = nearerBelow(at); next < size && distance[next] < distance[size]; next = nearerBelow(at)) {
            put(at, next);
            at = next;
        }
        put(at, size);
        return taken;
    }

    private int nearerBelow(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && distance[left + 1] < distance[left] ? left + 1 : left;
    }

    private void put(int at, int from) {
        distance[at] = distance[from];
        place[at] = place[from];
    }
}
