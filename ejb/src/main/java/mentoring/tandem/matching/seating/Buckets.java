package mentoring.tandem.matching.seating;

import java.util.Arrays;

/** Places by distance. A place may lie in several; who takes it out first must know. */
final class Buckets {
    private static final int NONE = -1;

    private int[] head = new int[0];
    private int[] place = new int[1024];
    private int[] after = new int[1024];
    private int size;
    private int end;

    void clear() {
        Arrays.fill(head, 0, Math.min(end, head.length), NONE);
        size = 0;
        end = 0;
    }

    /** No bucket is filled at this distance or beyond. */
    int end() {
        return end;
    }

    void put(int one, int distance) {
        if (distance >= head.length) {
            int old = head.length;
            head = Arrays.copyOf(head, Math.max(64, 2 * distance));
            Arrays.fill(head, old, head.length, NONE);
        }
        if (size == place.length) {
            place = Arrays.copyOf(place, 2 * size);
            after = Arrays.copyOf(after, 2 * size);
        }
        place[size] = one;
        after[size] = head[distance];
        head[distance] = size++;
        end = Math.max(end, distance + 1);
    }

    /** One of those at the distance, -1 when none is left. */
    int take(int distance) {
        if (distance >= end || head[distance] == NONE) {
            return NONE;
        }
        int taken = head[distance];
        head[distance] = after[taken];
        return place[taken];
    }
}
