package mentoring.tandem.matching.table;

/** A table where every pair that may meet brings 0 points. */
public record Unscored(Table scored) implements Table {
    @Override
    public int rows() {
        return scored.rows();
    }

    @Override
    public int columns() {
        return scored.columns();
    }

    @Override
    public void narrow(int row, Line line) {
        scored.narrow(row, line);
    }

    @Override
    public void score(int row, Line line) {
        line.points().clear();
    }

    @Override
    public int points(int row, int column) {
        return Math.min(0, scored.points(row, column));
    }
}
