package mentoring.directory.control.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks a database by one statement; an {@link IllegalStateException} when it cannot be read. */
record Question(Connection connection, String sql) {
    /** An array of texts as a table of their own; {@code = any(?)} would have H2 compare every row with every text. */
    static final String TEXTS = "unnest(cast(? as varchar array)) as asked (text)";

    private static final int AT_A_TIME = 2_000;

    /** @param values in the order of the places; an array of texts or numbers, each counted once */
    <T> List<T> ask(Row<T> row, Object... values) {
        List<T> answer = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_A_TIME);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Object[] several ? array(several) : values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answer.add(row.read(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read: " + e.getMessage(), e);
        }
        return answer;
    }

    /** By its own type: PostgreSQL takes an empty array of numbers for no other. */
    private Array array(Object[] values) throws SQLException {
        return connection.createArrayOf(
                values instanceof Long[] ? "bigint" : "varchar",
                Arrays.stream(values).distinct().toArray());
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
