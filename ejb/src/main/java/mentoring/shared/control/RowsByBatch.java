package mentoring.shared.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** Databases of any kind: by batches. */
final class RowsByBatch implements RowsIn {
    private static final int PORTION = 1_000;

    @Override
    public void insert(Connection connection, String table, List<String> columns, Iterator<List<Object>> rows)
            throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int waiting = 1; rows.hasNext(); waiting++) {
                add(insert, rows.next());
                if (waiting % PORTION == 0 || !rows.hasNext()) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static void add(PreparedStatement insert, List<Object> row) throws SQLException {
        for (int i = 0; i < row.size(); i++) {
            insert.setObject(i + 1, row.get(i));
        }
        insert.addBatch();
    }

    @Override
    public String numbers(String sequence) {
        return "select next value for " + sequence + " from system_range(1, ?)";
    }
}
