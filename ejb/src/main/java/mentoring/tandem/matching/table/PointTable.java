package mentoring.tandem.matching.table;

import java.util.Arrays;
import mentoring.tandem.matching.bits.Masks;

/** Points given pair by pair, {@link Table#NOT_ELIGIBLE} where they may not meet. */
public final class PointTable implements Table {
    private final int[][] points;
    private final int columns;

    /** @param points of each row with each column */
    public PointTable(int[][] points, int columns) {
        this.points = points;
        this.columns = columns;
    }

    @Override
    public int rows() {
        return points.length;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public void narrow(int row, Line line) {
        Arrays.fill(line.allowed(), 0);
        for (int column = 0; column < columns; column++) {
            if (points[row][column] != NOT_ELIGIBLE) {
                Masks.set(line.allowed(), column);
            }
        }
    }

    @Override
    public void score(int row, Line line) {
        line.points().clear();
        for (int column = 0; column < columns; column++) {
            line.points().put(column, Math.max(0, points[row][column]));
        }
    }

    @Override
    public int points(int row, int column) {
        return points[row][column];
    }
}
