package mentoring.shared.control;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL: by {@code COPY}, sent piece by piece. */
final class RowsByCopy implements RowsIn {
    /** Characters, about. */
    private static final int PIECE = 1 << 16;

    @Override
    public void insert(Connection connection, String table, List<String> columns, Iterator<List<Object>> rows)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
        try {
            while (rows.hasNext()) {
                byte[] piece = piece(rows);
                copy.writeToCopy(piece, 0, piece.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static byte[] piece(Iterator<List<Object>> rows) {
        CopyText text = new CopyText();
        while (rows.hasNext() && text.length() < PIECE) {
            text.row(rows.next());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String numbers(String sequence) {
        return "select nextval('" + sequence + "') from generate_series(1, ?)";
    }
}
