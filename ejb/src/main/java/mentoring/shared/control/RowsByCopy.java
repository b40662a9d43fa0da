package mentoring.shared.control;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** PostgreSQL: by {@code COPY}. */
final class RowsByCopy implements RowsIn {
    @Override
    public void insert(Connection connection, String table, List<String> columns, List<List<Object>> rows)
            throws SQLException {
        CopyText text = new CopyText();
        rows.forEach(text::row);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " (" + String.join(", ", columns) + ") from stdin",
                            new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public String numbers(String sequence) {
        return "select nextval('" + sequence + "') from generate_series(1, ?)";
    }
}
