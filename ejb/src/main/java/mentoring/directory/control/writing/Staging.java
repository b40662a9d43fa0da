package mentoring.directory.control.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.entity.ShownColumns;
import org.postgresql.PGConnection;

/** What databases do each in their own way. */
interface Staging {
    /** The table's columns, in the order of rows. */
    List<String> COLUMNS = Stream.concat(
                    Stream.of("synchronisation", "id", "joins", "moves"), ShownColumns.NAMES.stream())
            .toList();

    static Staging on(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class) ? new CopyStaging() : new BatchStaging();
    }

    /**
     * What makes people of the rows of the run {@code ?1}, in order.
     *
     * @param first true when there are no people yet
     */
    List<String> merge(boolean first);

    /** The columns shown, of a table. */
    static String shown(String table) {
        return ShownColumns.NAMES.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
    }
}
