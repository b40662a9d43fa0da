package mentoring.tandem.matching.seating;

import java.math.BigInteger;
import java.util.Arrays;
import mentoring.tandem.matching.bits.Tally;

/** Columns picked from a row, of the greatest worth first. */
final class Picks {
    private final KeySort sort = new KeySort();
    private int[] places = new int[64];
    private int[] worths = new int[64];
    private long[] keys = new long[64];
    private int size;
    private int start;
    private int words;
    private int stride;
    private long shift;
    private long rest;

    /**
     * Takes so many of the mask, word by word from the start in wide strides, and puts them in order. Neighbours are alike: were they
     * taken side by side, rows that begin close together would all ask for the same.
     */
    void collect(long[] mask, Tally worth, int first, int most) {
        start = first;
        if (words != mask.length) {
            words = mask.length;
            stride = stride(words);
        }
        find(mask, most);
        worth.get(places, size, worths);
        for (int index = 0; index < size; index++) {
            keys[index] |= (long) Integer.MAX_VALUE - worths[index] << Integer.SIZE;
        }
        keys = sort.sort(keys, size);
    }

    private void find(long[] mask, int most) {
        size = 0;
        for (int step = 0, word = start; step < words && size < most; step++, word = next(word)) {
            for (long left = mask[word]; left != 0 && size < most; left &= left - 1) {
                int bit = Long.numberOfTrailingZeros(left);
                add(word << 6 | bit, step << 6 | bit);
            }
        }
    }

    private int next(int word) {
        return word + stride < words ? word + stride : word + stride - words;
    }

    /** @param left none left aside is worth more than this */
    void settle(long shifted, long left) {
        shift = shifted;
        rest = left;
    }

    int size() {
        return size;
    }

    int column(int index) {
        int low = (int) keys[index];
        return wordAt(low >>> 6) << 6 | low & 63;
    }

    long worth(int index) {
        return Integer.MAX_VALUE - (keys[index] >>> 32) - shift;
    }

    /** No column left aside is worth more than this; {@link Long#MIN_VALUE} when none is left. */
    long rest() {
        return rest;
    }

    private void add(int place, long key) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            worths = new int[2 * size];
            keys = Arrays.copyOf(keys, 2 * size);
        }
        places[size] = place;
        keys[size++] = key;
    }

    private int wordAt(int step) {
        return (int) ((start + (long) step * stride) % words);
    }

    /** Near the golden section, where multiples lie most evenly, and such that they come to every word. */
    private static int stride(int words) {
        BigInteger all = BigInteger.valueOf(words);
        int stride = Math.max(1, (int) (words * 0.618));
        while (!all.gcd(BigInteger.valueOf(stride)).equals(BigInteger.ONE)) {
            stride++;
        }
        return stride;
    }
}
