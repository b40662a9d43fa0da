package mentoring.shared.control;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A process that commits one row and is gone in the same moment, as if it had been killed. */
final class Committing {
    static final int GONE = 9;

    private Committing() {}

    /** @param arguments the address of the database, which has a table {@code acknowledged} */
    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[0], "mentoring", "mentoring");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into acknowledged values (1)");
            connection.commit();
            Runtime.getRuntime().halt(GONE);
        }
    }
}
