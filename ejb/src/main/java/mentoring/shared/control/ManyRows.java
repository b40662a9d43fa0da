package mentoring.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.PrimitiveIterator;

/** Writes thousands of rows in the transaction of the caller, without an entity for each. */
@Dependent
public class ManyRows {
    /** As much as is in memory as text or parameters at a time. */
    private static final int PORTION = 1_000;

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /**
     * Inserts the rows, after whatever was persisted before in the transaction.
     *
     * @param rows values in the order of the columns: texts, numbers, booleans, {@code OffsetDateTime}s or null
     */
    public void insert(String table, List<String> columns, List<List<Object>> rows) {
        em.flush();
        try {
            Connection connection = em.unwrap(Connection.class);
            RowsIn into = RowsIn.on(connection);
            for (int from = 0; from < rows.size(); from += PORTION) {
                into.insert(connection, table, columns, rows.subList(from, Math.min(from + PORTION, rows.size())));
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** As many ids from a sequence, in ascending order; see {@link RowsIn#ids}. */
    public PrimitiveIterator.OfLong ids(String sequence, int block, int count) {
        try {
            Connection connection = em.unwrap(Connection.class);
            return RowsIn.on(connection).ids(connection, sequence, block, count);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
