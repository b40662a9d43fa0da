package mentoring.tandem.matching.bits;

/**
 * One bit of 64 sums at a time, word by word: what is summed replaces the slice, or goes into it, and what is carried to the next bit goes into
 * the carry.
 */
final class Adders {
    private Adders() {}

    static void sumBoth(long[] slice, long[] one, long[] other, long[] carry, int from, int to) {
        for (int k = from; k < to; k++) {
            long left = one[k];
            long right = other[k];
            long more = carry[k];
            slice[k] = left ^ right ^ more;
            carry[k] = left & right | more & (left ^ right);
        }
    }

    static void sumCarry(long[] slice, long[] one, long[] carry, int from, int to) {
        for (int k = from; k < to; k++) {
            long left = one[k];
            long more = carry[k];
            slice[k] = left ^ more;
            carry[k] = left & more;
        }
    }

    static void addFirst(long[] slice, long[] mask, long[] carry, int from, int to) {
        for (int k = from; k < to; k++) {
            long old = slice[k];
            long add = mask[k];
            slice[k] = old ^ add;
            carry[k] = old & add;
        }
    }

    static void addCarry(long[] slice, long[] carry, int from, int to) {
        for (int k = from; k < to; k++) {
            long old = slice[k];
            long add = carry[k];
            slice[k] = old ^ add;
            carry[k] = old & add;
        }
    }

    static void addBoth(long[] slice, long[] mask, long[] carry, int from, int to) {
        for (int k = from; k < to; k++) {
            long old = slice[k];
            long add = mask[k];
            long more = carry[k];
            slice[k] = old ^ add ^ more;
            carry[k] = old & add | more & (old ^ add);
        }
    }
}
