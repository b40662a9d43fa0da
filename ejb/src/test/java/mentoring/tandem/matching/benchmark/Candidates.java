package mentoring.tandem.matching.benchmark;

import java.util.Arrays;
import java.util.stream.IntStream;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.table.Line;
import mentoring.tandem.matching.table.Table;

/** The best few of each mentee, the same for every engine. */
final class Candidates implements Table {
    private final int[][] columns;
    private final int[][] points;
    private final int columnCount;

    private Candidates(int[][] columns, int[][] points, int columnCount) {
        this.columns = columns;
        this.points = points;
        this.columnCount = columnCount;
    }

    /** Of equals, those who stand first after a point that depends on the row. */
    static Candidates of(Table table, int most) {
        int[][] columns = new int[table.rows()][];
        int[][] points = new int[table.rows()][];
        Line line = new Line(table.columns());
        for (int row = 0; row < table.rows(); row++) {
            table.narrow(row, line);
            table.score(row, line);
            int start = (int) (row * 2_654_435_761L % table.columns());
            long[] keys = places(line.allowed())
                    .mapToLong(column ->
                            (long) -line.points().get(column) << 32 | Math.floorMod(column - start, table.columns()))
                    .sorted()
                    .limit(most)
                    .toArray();
            columns[row] = Arrays.stream(keys)
                    .mapToInt(key -> ((int) key + start) % table.columns())
                    .toArray();
            points[row] =
                    Arrays.stream(keys).mapToInt(key -> (int) -(key >> 32)).toArray();
        }
        return new Candidates(columns, points, table.columns());
    }

    private static IntStream places(long[] mask) {
        return IntStream.range(0, mask.length)
                .filter(word -> mask[word] != 0)
                .flatMap(word -> IntStream.range(word * Long.SIZE, (word + 1) * Long.SIZE))
                .filter(place -> Masks.has(mask, place));
    }

    Candidates turned() {
        int[] count = new int[columnCount];
        Arrays.stream(columns).flatMapToInt(Arrays::stream).forEach(column -> count[column]++);
        int[][] rows = IntStream.of(count).mapToObj(int[]::new).toArray(int[][]::new);
        int[][] same = IntStream.of(count).mapToObj(int[]::new).toArray(int[][]::new);
        for (int row = columns.length - 1; row >= 0; row--) {
            for (int index = 0; index < columns[row].length; index++) {
                int column = columns[row][index];
                rows[column][--count[column]] = row;
                same[column][count[column]] = points[row][index];
            }
        }
        return new Candidates(rows, same, columns.length);
    }

    int[] of(int row) {
        return columns[row];
    }

    int[] pointsOf(int row) {
        return points[row];
    }

    @Override
    public int rows() {
        return columns.length;
    }

    @Override
    public int columns() {
        return columnCount;
    }

    @Override
    public void narrow(int row, Line line) {
        Arrays.fill(line.allowed(), 0);
        for (int column : columns[row]) {
            Masks.set(line.allowed(), column);
        }
    }

    @Override
    public void score(int row, Line line) {
        line.points().clear();
        for (int index = 0; index < columns[row].length; index++) {
            line.points().put(columns[row][index], points[row][index]);
        }
    }

    @Override
    public int points(int row, int column) {
        int index = IntStream.range(0, columns[row].length)
                .filter(it -> columns[row][it] == column)
                .findFirst()
                .orElse(-1);
        return index < 0 ? NOT_ELIGIBLE : points[row][index];
    }
}
