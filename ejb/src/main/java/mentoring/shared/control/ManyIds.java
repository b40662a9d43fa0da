package mentoring.shared.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mentoring.shared.Id;

/** Asks about any number of ids by one statement, in the transaction of the caller and without an entity for each row. */
public record ManyIds(EntityManager em) {
    /** The ids as a table of their own; {@code = any(?)} would have H2 compare every row with every id. */
    public static final String FROM = " from unnest(cast(? as bigint array)) as asked (id) join ";

    private static final int ROWS_AT_A_TIME = 1_000;

    /**
     * What the statement finds, pending changes included, as a query would.
     *
     * @param select reads {@link #FROM}, by a key alone: with a further condition H2 may take the index of that one and compare every row with
     *     every id
     * @param reading makes something of a row
     */
    public <T> List<T> select(String select, Collection<? extends Id> ids, Reading<T> reading) {
        if (em.getFlushMode() == FlushModeType.AUTO && em.isJoinedToTransaction()) {
            em.flush();
        }
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", ids.stream().map(Id::value).distinct().toArray()));
            return read(statement, reading);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static <T> List<T> read(PreparedStatement statement, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        }
        return found;
    }

    /** Makes something of the row on which the result stands. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
