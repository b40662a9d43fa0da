package mentoring.tandem.matching.bits;

import java.util.Arrays;

/** Sets of places as bits: place {@code n} is bit {@code n % 64} of word {@code n / 64}. All sets of one call have the same length. */
public final class Masks {
    private Masks() {}

    /** How many words hold so many places. */
    public static int words(int places) {
        return (places + Long.SIZE - 1) / Long.SIZE;
    }

    public static long[] empty(int places) {
        return new long[words(places)];
    }

    public static long[] first(int places) {
        long[] mask = empty(places);
        Arrays.fill(mask, -1L);
        if (places % Long.SIZE != 0) {
            mask[mask.length - 1] = -1L >>> -places;
        }
        return mask;
    }

    public static void set(long[] mask, int place) {
        mask[place >>> 6] |= 1L << place;
    }

    public static void clear(long[] mask, int place) {
        mask[place >>> 6] &= ~(1L << place);
    }

    public static boolean has(long[] mask, int place) {
        return (mask[place >>> 6] >>> place & 1) != 0;
    }

    /** The places of the set in ascending order. */
    public static int[] places(long[] mask) {
        int[] places = new int[count(mask)];
        int found = 0;
        for (int word = 0; word < mask.length; word++) {
            for (long rest = mask[word]; rest != 0; rest &= rest - 1) {
                places[found++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        return places;
    }

    public static void copy(long[] from, long[] into) {
        System.arraycopy(from, 0, into, 0, into.length);
    }

    public static void and(long[] mask, long[] with) {
        and(mask, with, 0, mask.length);
    }

    static void and(long[] mask, long[] with, int from, int to) {
        for (int k = from; k < to; k++) {
            mask[k] &= with[k];
        }
    }

    public static void andNot(long[] mask, long[] without) {
        andNot(mask, without, 0, mask.length);
    }

    static void andNot(long[] mask, long[] without, int from, int to) {
        for (int k = from; k < to; k++) {
            mask[k] &= ~without[k];
        }
    }

    public static void or(long[] mask, long[] with) {
        or(mask, with, 0, mask.length);
    }

    static void or(long[] mask, long[] with, int from, int to) {
        for (int k = from; k < to; k++) {
            mask[k] |= with[k];
        }
    }

    /** Adds to the mask those in both of the others. */
    public static void orBoth(long[] mask, long[] one, long[] other) {
        orBoth(mask, one, other, 0, mask.length);
    }

    static void orBoth(long[] mask, long[] one, long[] other, int from, int to) {
        for (int k = from; k < to; k++) {
            mask[k] |= one[k] & other[k];
        }
    }

    /** Makes the mask those in both of the others. */
    public static void both(long[] mask, long[] one, long[] other) {
        both(mask, one, other, 0, mask.length);
    }

    static void both(long[] mask, long[] one, long[] other, int from, int to) {
        for (int k = from; k < to; k++) {
            mask[k] = one[k] & other[k];
        }
    }

    /** Makes the mask those in the first and not in the second. */
    public static void only(long[] mask, long[] in, long[] notIn) {
        for (int k = 0; k < mask.length; k++) {
            mask[k] = in[k] & ~notIn[k];
        }
    }

    public static int count(long[] mask) {
        return count(mask, 0, mask.length);
    }

    static int count(long[] mask, int from, int to) {
        int sum = 0;
        for (int k = from; k < to; k++) {
            sum += Long.bitCount(mask[k]);
        }
        return sum;
    }

    public static int countBoth(long[] one, long[] other) {
        return countBoth(one, other, 0, one.length);
    }

    static int countBoth(long[] one, long[] other, int from, int to) {
        int sum = 0;
        for (int k = from; k < to; k++) {
            sum += Long.bitCount(one[k] & other[k]);
        }
        return sum;
    }

    public static boolean isEmpty(long[] mask) {
        long any = 0;
        for (int k = 0; k < mask.length; k++) {
            any |= mask[k];
        }
        return any == 0;
    }
}
