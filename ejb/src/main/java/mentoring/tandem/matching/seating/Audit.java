package mentoring.tandem.matching.seating;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.table.Table;

/**
 * Holds every pair that may meet against prices, whoever made them.
 *
 * @param eligible pairs that may meet
 * @param violations those among them that count more than their two prices together
 */
public record Audit(long eligible, long violations) {
    /** @param seat what a seat counts beside the points of the pair */
    public static Audit of(Table table, long seat, long[] rowPrice, long[] columnPrice, Crew crew) {
        LongAdder eligible = new LongAdder();
        LongAdder violations = new LongAdder();
        List<PriceLayer> layers = PriceLayer.of(everybody(table, columnPrice), column -> columnPrice[column]);
        crew.share(rowPrice.length, hand -> auditing(table, layers, row -> rowPrice[row] - seat, eligible, violations));
        return new Audit(eligible.sum(), violations.sum());
    }

    private static long[] everybody(Table table, long[] columnPrice) {
        long[] mask = Masks.empty(table.columns());
        for (int column = 0; column < columnPrice.length; column++) {
            Masks.set(mask, column);
        }
        return mask;
    }

    private static IntConsumer auditing(
            Table table, List<PriceLayer> layers, IntToLongFunction least, LongAdder eligible, LongAdder violations) {
        RowReader reader = new RowReader(table);
        return row -> {
            eligible.add(Masks.count(reader.read(row)));
            for (PriceLayer layer : layers) {
                reader.hold(layer);
                violations.add(reader.countAbove(least.applyAsLong(row)));
            }
        };
    }
}
