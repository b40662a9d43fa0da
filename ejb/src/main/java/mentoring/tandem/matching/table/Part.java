package mentoring.tandem.matching.table;

/** Some rows of a table, in an order of their own; one may come several times. */
public record Part(Table whole, int[] places) implements Table {
    @Override
    public int rows() {
        return places.length;
    }

    @Override
    public int columns() {
        return whole.columns();
    }

    @Override
    public void narrow(int row, Line line) {
        whole.narrow(places[row], line);
    }

    @Override
    public void score(int row, Line line) {
        whole.score(places[row], line);
    }

    @Override
    public int points(int row, int column) {
        return whole.points(places[row], column);
    }
}
