package mentoring.command;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * The installation's database, opened for reading alone; nothing of it is changed, and none is made.
 *
 * @param connection empty when it cannot be read
 * @param place where it is, without user and password
 * @param why it cannot be read, for whoever called
 */
record Database(Optional<Connection> connection, String place, String why) implements AutoCloseable {
    private static final int H2_IN_USE = 90020;
    private static final int H2_NONE = 90146;
    private static final String IF_THERE = ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";

    static Database of(Installation installation, Words words) {
        String url = installation.value("mentoring.database.url").orElseThrow();
        String place = url.split("[;?]", 2)[0];
        boolean h2 = url.startsWith("jdbc:h2:");
        try {
            Connection connection = DriverManager.getConnection(
                    h2 ? withoutKeeping(url) + IF_THERE : url,
                    installation.value("mentoring.database.user").orElse(null),
                    installation.value("mentoring.database.password").orElse(null));
            return opened(connection, place, words);
        } catch (SQLException e) {
            return new Database(Optional.empty(), place, why(e, words));
        }
    }

    private static Database opened(Connection connection, String place, Words words) throws SQLException {
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = connection.createStatement();
                ResultSet people = statement.executeQuery("select count(*) from person where state = 'ACTIVE'")) {
            people.next();
            return new Database(Optional.of(connection), place, null);
        } catch (SQLException e) {
            connection.close();
            return new Database(Optional.empty(), place, words.say("database.empty"));
        }
    }

    private static String why(SQLException e, Words words) {
        return switch (e.getErrorCode()) {
            case H2_IN_USE -> words.say("database.in-use");
            case H2_NONE -> words.say("database.none");
            default -> e.getMessage();
        };
    }

    /** What a server wants of H2 for as long as it runs, and this process does not. */
    private static String withoutKeeping(String url) {
        return url.replaceAll("(?i);(DB_CLOSE_DELAY|WRITE_DELAY|IFEXISTS|ACCESS_MODE_DATA)=[^;]*", "");
    }

    @Override
    public void close() {
        connection.ifPresent(Database::close);
    }

    private static void close(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not let go of its reader", e);
        }
    }
}
