package mentoring.tandem.matching.bits;

import java.util.Arrays;

/**
 * The words of a set where anybody is, as few stretches: what is asked about those of the set alone need not touch the words between. Of
 * every operation the words outside keep what they held.
 */
public final class Stretches {
    /** So many empty words are passed over less quickly than worked on. */
    private static final int GAP = 32;

    /** Stretches begin and end at multiples of what one vector instruction takes. */
    private static final int VECTOR = 8;

    private int[] from = {0};
    private int[] to;
    private int count = 1;

    /** All of so many words. */
    public Stretches(int words) {
        to = new int[] {words};
    }

    /** Becomes the stretches of the mask, which has as many words as ever. */
    public void of(long[] mask) {
        count = 0;
        for (int block = 0; block < mask.length; block += VECTOR) {
            if (any(mask, block, Math.min(mask.length, block + VECTOR))) {
                hold(block, mask.length);
            }
        }
    }

    private static boolean any(long[] mask, int from, int to) {
        for (int word = from; word < to; word++) {
            if (mask[word] != 0) {
                return true;
            }
        }
        return false;
    }

    private void hold(int block, int end) {
        if (count == 0 || block >= to[count - 1] + GAP) {
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
            }
            from[count++] = block;
        }
        to[count - 1] = Math.min(end, block + VECTOR);
    }

    int count() {
        return count;
    }

    int from(int one) {
        return from[one];
    }

    int to(int one) {
        return to[one];
    }

    public void fill(long[] mask, long value) {
        for (int one = 0; one < count; one++) {
            Arrays.fill(mask, from[one], to[one], value);
        }
    }

    public void copy(long[] source, long[] into) {
        for (int one = 0; one < count; one++) {
            System.arraycopy(source, from[one], into, from[one], to[one] - from[one]);
        }
    }

    public void and(long[] mask, long[] with) {
        for (int one = 0; one < count; one++) {
            Masks.and(mask, with, from[one], to[one]);
        }
    }

    public void andNot(long[] mask, long[] without) {
        for (int one = 0; one < count; one++) {
            Masks.andNot(mask, without, from[one], to[one]);
        }
    }

    public void or(long[] mask, long[] with) {
        for (int one = 0; one < count; one++) {
            Masks.or(mask, with, from[one], to[one]);
        }
    }

    public void orBoth(long[] mask, long[] some, long[] others) {
        for (int one = 0; one < count; one++) {
            Masks.orBoth(mask, some, others, from[one], to[one]);
        }
    }

    public void both(long[] mask, long[] some, long[] others) {
        for (int one = 0; one < count; one++) {
            Masks.both(mask, some, others, from[one], to[one]);
        }
    }

    public boolean isEmpty(long[] mask) {
        for (int one = 0; one < count; one++) {
            if (any(mask, from[one], to[one])) {
                return false;
            }
        }
        return true;
    }

    public int count(long[] mask) {
        int sum = 0;
        for (int one = 0; one < count; one++) {
            sum += Masks.count(mask, from[one], to[one]);
        }
        return sum;
    }

    public int countBoth(long[] some, long[] others) {
        int sum = 0;
        for (int one = 0; one < count; one++) {
            sum += Masks.countBoth(some, others, from[one], to[one]);
        }
        return sum;
    }
}
