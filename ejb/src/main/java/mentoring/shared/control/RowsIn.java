package mentoring.shared.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;

/** What databases do each in their own way with many rows: PostgreSQL by {@code COPY}, others by batches. */
public interface RowsIn {
    static RowsIn on(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class) ? new RowsByCopy() : new RowsByBatch();
    }

    /**
     * @param rows values in the order of the columns: texts, numbers, booleans, {@code OffsetDateTime}s or null; made while the database is
     *     at work on those before
     */
    void insert(Connection connection, String table, List<String> columns, Iterator<List<Object>> rows)
            throws SQLException;

    /** Answers as many numbers of a sequence as its parameter says. */
    String numbers(String sequence);

    /**
     * Ids in ascending order, taken from the sequence as JPA takes them: each of its numbers is the last of a block.
     *
     * @param block how far the sequence steps
     * @param count how many are needed; what is left of the last block is lost
     */
    default PrimitiveIterator.OfLong ids(Connection connection, String sequence, int block, int count)
            throws SQLException {
        LongStream.Builder lasts = LongStream.builder();
        try (PreparedStatement query = connection.prepareStatement(numbers(sequence))) {
            query.setInt(1, (count + block - 1) / block);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    lasts.add(found.getLong(1));
                }
            }
        }
        return lasts.build()
                .flatMap(last -> LongStream.rangeClosed(last - block + 1, last))
                .iterator();
    }
}
