package mentoring.tandem.matching.seating;

import java.util.Arrays;

/**
 * Puts keys in the order of their upper halves, equals as they came: counting sort digit by digit (Seward 1954), of which there is mostly
 * one.
 */
final class KeySort {
    private static final int DIGIT = 9;
    private static final int MOST = (1 << DIGIT) - 1;

    private final int[] before = new int[MOST + 2];
    private long[] spare = new long[64];

    /** Returns the keys in order, in the same array or in another of the same length, which is the caller's in exchange. */
    long[] sort(long[] keys, int size) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int index = 0; index < size; index++) {
            least = Math.min(least, keys[index] >> Integer.SIZE);
            most = Math.max(most, keys[index] >> Integer.SIZE);
        }
        long[] from = keys;
        for (int shift = 0; size > 0 && most - least >> shift > 0; shift += DIGIT) {
            from = byDigit(from, size, least, shift);
        }
        return from;
    }

    private long[] byDigit(long[] from, int size, long least, int shift) {
        if (spare.length < from.length) {
            spare = new long[from.length];
        }
        long[] into = spare;
        Arrays.fill(before, 0);
        for (int index = 0; index < size; index++) {
            before[digit(from[index], least, shift) + 1]++;
        }
        for (int digit = 1; digit <= MOST; digit++) {
            before[digit] += before[digit - 1];
        }
        for (int index = 0; index < size; index++) {
            into[before[digit(from[index], least, shift)]++] = from[index];
        }
        spare = from;
        return into;
    }

    private static int digit(long key, long least, int shift) {
        return (int) ((key >> Integer.SIZE) - least >> shift) & MOST;
    }
}
