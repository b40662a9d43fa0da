package mentoring.tandem.matching.seating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.bits.Tally;

/**
 * Prices of those of the columns that lie close together, sliced into bits, so that a whole row can be held against them at once.
 *
 * <p>A column's <i>worth</i> to a row is the points of the pair less the column's price. Inside, worth is shifted to be 0 or more.
 */
final class PriceLayer {
    /** The width of a layer; one that is wider would need more slices than a tally has. */
    static final long WIDEST = 1L << 20;

    /** By how much a price may rise before its layer must be made anew. */
    private static final long HEADROOM = 1_000;

    private final long top;
    private final long[] members;
    private final Tally below;

    private PriceLayer(long top, long[] members, Tally below) {
        this.top = top;
        this.members = members;
        this.below = below;
    }

    /** Every column of the mask in one of few layers. */
    static List<PriceLayer> of(long[] columns, IntToLongFunction price) {
        long[] sorted = prices(columns, price);
        List<PriceLayer> layers = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= sorted.length; next++) {
            if (next == sorted.length || sorted[next] - sorted[from] >= WIDEST) {
                layers.add(layer(columns, price, sorted[from], sorted[next - 1] + HEADROOM));
                from = next;
            }
        }
        return layers;
    }

    private static long[] prices(long[] columns, IntToLongFunction price) {
        long[] prices = new long[Masks.count(columns)];
        int found = 0;
        for (int word = 0; word < columns.length; word++) {
            for (long rest = columns[word]; rest != 0; rest &= rest - 1) {
                prices[found++] = price.applyAsLong(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
        Arrays.sort(prices);
        return prices;
    }

    /** The columns of the mask whose prices lie between the two. */
    static PriceLayer layer(long[] columns, IntToLongFunction price, long bottom, long top) {
        long[] members = new long[columns.length];
        Tally below = new Tally(columns.length);
        for (int word = 0; word < columns.length; word++) {
            for (long rest = columns[word]; rest != 0; rest &= rest - 1) {
                int column = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
                long own = price.applyAsLong(column);
                if (own >= bottom && own <= top) {
                    Masks.set(members, column);
                    below.put(column, (int) (top - own));
                }
            }
        }
        return new PriceLayer(top, members, below);
    }

    /** False when the price of the column, which is held nowhere, does not fit. */
    boolean added(int column, long price) {
        if (!fits(price)) {
            return false;
        }
        Masks.set(members, column);
        below.put(column, (int) (top - price));
        return true;
    }

    /** No longer holds the column. */
    void remove(int column) {
        Masks.clear(members, column);
        below.take(column);
    }

    /** False when the column is not held here, or its new price does not fit. */
    boolean moved(int column, long price) {
        if (!Masks.has(members, column) || !fits(price)) {
            return false;
        }
        below.take(column);
        below.put(column, (int) (top - price));
        return true;
    }

    private boolean fits(long price) {
        return price <= top && top - price < WIDEST;
    }

    /** The highest price in the layer: shifted worth less this is worth. */
    long top() {
        return top;
    }

    /** No price in the layer is lower. */
    long bottom() {
        return top - below.most();
    }

    long[] members() {
        return members;
    }

    /** How far each price lies below the highest. */
    Tally below() {
        return below;
    }
}
