package mentoring.tandem.matching.bits;

import java.util.Arrays;

/**
 * One whole number of 0 or more for each place, kept bit by bit: slice {@code b} holds bit {@code b} of all numbers, so that one word
 * operation works on 64 of them (bit slicing; Biham 1997, and as vertical counters in Warren, Hacker's Delight). The caller keeps sums
 * below 2<sup>{@value #MOST_SLICES}</sup>.
 */
public final class Tally {
    public static final int MOST_SLICES = 30;

    private final long[][] slices = new long[MOST_SLICES][];
    private final long[] carry;
    private final Stretches stretches;
    private int depth;
    private long most;

    public Tally(int words) {
        this(words, new Stretches(words));
    }

    /** @param stretches outside of which numbers mean nothing; may change while the tally is clear */
    public Tally(int words, Stretches stretches) {
        carry = new long[words];
        this.stretches = stretches;
    }

    /** Every number becomes 0. */
    public void clear() {
        depth = 0;
        most = 0;
    }

    /** No number is greater than this. */
    public long most() {
        return most;
    }

    public int depth() {
        return depth;
    }

    public long[] slice(int bit) {
        return slices[bit];
    }

    public int get(int place) {
        int word = place >>> 6;
        int value = 0;
        for (int bit = 0; bit < depth; bit++) {
            value |= (int) (slices[bit][word] >>> place & 1) << bit;
        }
        return value;
    }

    /** Writes the numbers of so many places: slice by slice, far faster than one by one. */
    public void get(int[] places, int count, int[] numbers) {
        Arrays.fill(numbers, 0, count, 0);
        for (int bit = 0; bit < depth; bit++) {
            gather(slices[bit], bit, places, count, numbers);
        }
    }

    private static void gather(long[] slice, int bit, int[] places, int count, int[] numbers) {
        for (int index = 0; index < count; index++) {
            int place = places[index];
            numbers[index] |= (int) (slice[place >>> 6] >>> place & 1) << bit;
        }
    }

    /** Adds the amount to the numbers of the mask. */
    public void add(long[] mask, int amount) {
        if (amount == 0) {
            return;
        }
        grow(most + amount);
        for (int one = 0; one < stretches.count(); one++) {
            add(mask, amount, stretches.from(one), stretches.to(one));
        }
    }

    private void add(long[] mask, int amount, int from, int to) {
        int bit = Integer.numberOfTrailingZeros(amount);
        Adders.addFirst(slices[bit], mask, carry, from, to);
        for (bit++; bit < depth; bit++) {
            if ((amount >>> bit & 1) == 0) {
                Adders.addCarry(slices[bit], carry, from, to);
            } else {
                Adders.addBoth(slices[bit], mask, carry, from, to);
            }
        }
    }

    /** Adds another tally, each of its numbers times the factor. */
    public void add(Tally other, int factor) {
        if (Integer.bitCount(factor) == 1) {
            addShifted(other, Integer.numberOfTrailingZeros(factor));
        } else {
            for (int bit = 0; bit < other.depth; bit++) {
                add(other.slices[bit], factor << bit);
            }
        }
    }

    private void addShifted(Tally other, int by) {
        if (other.depth == 0) {
            return;
        }
        grow(most + (other.most << by));
        for (int one = 0; one < stretches.count(); one++) {
            addShifted(other, by, stretches.from(one), stretches.to(one));
        }
    }

    private void addShifted(Tally other, int by, int from, int to) {
        Adders.addFirst(slices[by], other.slices[0], carry, from, to);
        for (int bit = by + 1; bit < depth; bit++) {
            if (bit - by < other.depth) {
                Adders.addBoth(slices[bit], other.slices[bit - by], carry, from, to);
            } else {
                Adders.addCarry(slices[bit], carry, from, to);
            }
        }
    }

    /** Every number becomes the sum of the two of its place. */
    public void sum(Tally one, Tally other) {
        Tally longer = one.depth < other.depth ? other : one;
        Tally shorter = longer == one ? other : one;
        clear();
        grow(one.most + other.most);
        stretches.fill(carry, 0);
        for (int stretch = 0; stretch < stretches.count(); stretch++) {
            sum(longer, shorter, stretches.from(stretch), stretches.to(stretch));
        }
    }

    private void sum(Tally longer, Tally shorter, int from, int to) {
        for (int bit = 0; bit < depth; bit++) {
            if (bit < shorter.depth) {
                Adders.sumBoth(slices[bit], longer.slices[bit], shorter.slices[bit], carry, from, to);
            } else if (bit < longer.depth) {
                Adders.sumCarry(slices[bit], longer.slices[bit], carry, from, to);
            } else {
                System.arraycopy(carry, from, slices[bit], from, to - from);
            }
        }
    }

    /** Numbers above the limit become the limit. */
    public void cap(int limit) {
        if (most <= limit) {
            return;
        }
        long[] above = carry;
        atLeast(limit, above);
        for (int bit = 0; bit < depth; bit++) {
            if ((limit >>> bit & 1) == 0) {
                stretches.andNot(slices[bit], above);
            } else {
                stretches.or(slices[bit], above);
            }
        }
        most = limit;
        depth = Long.SIZE - Long.numberOfLeadingZeros(most);
    }

    /** Makes the mask those places whose number is the limit or more. */
    public void atLeast(long limit, long[] mask) {
        stretches.fill(mask, most >= limit ? -1L : 0L);
        for (int bit = 0; bit < depth && most >= limit; bit++) {
            if ((limit >>> bit & 1) == 0) {
                stretches.or(mask, slices[bit]);
            } else {
                stretches.and(mask, slices[bit]);
            }
        }
    }

    /** Makes the number of a place 0. */
    public void take(int place) {
        for (int bit = 0; bit < depth; bit++) {
            Masks.clear(slices[bit], place);
        }
    }

    /** Makes the number of a place, which was 0, the given one. */
    public void put(int place, int value) {
        grow(Math.max(most, value));
        for (int bit = 0; bit < depth; bit++) {
            if ((value >>> bit & 1) != 0) {
                Masks.set(slices[bit], place);
            }
        }
    }

    private void grow(long newMost) {
        int needed = Long.SIZE - Long.numberOfLeadingZeros(newMost);
        if (needed > MOST_SLICES) {
            throw new ArithmeticException("a sum of points exceeds 30 bits");
        }
        for (; depth < needed; depth++) {
            if (slices[depth] == null) {
                slices[depth] = new long[carry.length];
            } else {
                stretches.fill(slices[depth], 0);
            }
        }
        most = newMost;
    }
}
