package mentoring.shared.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Databases of any kind: by batches. */
final class RowsByBatch implements RowsIn {
    @Override
    public void insert(Connection connection, String table, List<String> columns, List<List<Object>> rows)
            throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public String numbers(String sequence) {
        return "select next value for " + sequence + " from system_range(1, ?)";
    }
}
