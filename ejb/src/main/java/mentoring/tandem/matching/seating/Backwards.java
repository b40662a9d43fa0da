package mentoring.tandem.matching.seating;

import java.util.Arrays;
import mentoring.tandem.matching.bits.Masks;

/**
 * Asks columns which of the rows reach them, where every pair that may meet is without slack. With few columns not yet seen that is far
 * less to read than what every row reaches beyond its list (Beamer, Asanovic and Patterson, Direction-optimizing breadth-first search,
 * 2012).
 */
final class Backwards implements Augmenting.Beyond {
    private final RowReader columns;
    private final Forest forest;
    private final Augmenting.Beyond forwards;
    private final long[] asking;

    /**
     * @param columns reads a column, for whom it may meet
     * @param forwards for when that is less to read
     */
    Backwards(RowReader columns, int rows, Forest forest, Augmenting.Beyond forwards) {
        this.columns = columns;
        this.forest = forest;
        this.forwards = forwards;
        asking = Masks.empty(rows);
    }

    @Override
    public void ask(Augmenting search, int[] rows) {
        if (rows.length <= Masks.count(forest.unseen)) {
            forwards.ask(search, rows);
            return;
        }
        Arrays.fill(asking, 0);
        for (int row : rows) {
            Masks.set(asking, row);
        }
        for (int word = 0; word < forest.unseen.length; word++) {
            for (long left = forest.unseen[word]; left != 0; left &= left - 1) {
                reach(search, word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }

    private void reach(Augmenting search, int column) {
        long[] meeting = columns.read(column);
        for (int word = 0; word < asking.length; word++) {
            for (long left = meeting[word] & asking[word]; left != 0; left &= left - 1) {
                int row = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (!search.isServed(row)) {
                    search.enter(column, row);
                    return;
                }
            }
        }
    }
}
