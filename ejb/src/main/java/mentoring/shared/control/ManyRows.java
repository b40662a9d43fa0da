package mentoring.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;

/** Writes thousands of rows in the transaction of the caller, without an entity for each. */
@Dependent
public class ManyRows {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /**
     * Inserts the rows, after whatever was persisted before in the transaction.
     *
     * @param rows values in the order of the columns: texts, numbers, booleans, {@code OffsetDateTime}s or null; made as they are
     *     written, so that making them must not ask the database
     */
    public void insert(String table, List<String> columns, Stream<List<Object>> rows) {
        em.flush();
        try {
            Connection connection = em.unwrap(Connection.class);
            RowsIn.on(connection).insert(connection, table, columns, rows.iterator());
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
