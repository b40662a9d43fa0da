package mentoring.tandem.matching.seating;

import mentoring.tandem.matching.bits.Masks;

/** What can be reached from the rows that are still free: rows and columns with how far prices must move until they are. */
final class Forest {
    final long[] unseen;
    final int[] via;
    final int[] rows;
    final int[] rowDistance;
    final int[] columns;
    final int[] columnDistance;
    int rowCount;
    int columnCount;

    private final long[] every;

    Forest(int rowCount, long[] every) {
        this.every = every;
        unseen = every.clone();
        int most = every.length * Long.SIZE;
        via = new int[most];
        columns = new int[most];
        columnDistance = new int[most];
        rows = new int[rowCount];
        rowDistance = new int[rowCount];
    }

    void fell() {
        Masks.copy(every, unseen);
        rowCount = 0;
        columnCount = 0;
    }

    /** Forgets what was added after there were so many. */
    void cutBack(int rowsBefore, int columnsBefore) {
        for (int index = columnsBefore; index < columnCount; index++) {
            Masks.set(unseen, columns[index]);
        }
        rowCount = rowsBefore;
        columnCount = columnsBefore;
    }

    boolean isUnseen(int column) {
        return Masks.has(unseen, column);
    }

    void addRow(int row, int distance) {
        rows[rowCount] = row;
        rowDistance[rowCount++] = distance;
    }

    void addColumn(int column, int distance) {
        Masks.clear(unseen, column);
        columns[columnCount] = column;
        columnDistance[columnCount++] = distance;
    }
}
