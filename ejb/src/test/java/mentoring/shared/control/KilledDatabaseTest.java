package mentoring.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledDatabaseTest {
    @TempDir
    Path directory;

    @Test
    void the_usual_database_keeps_what_was_committed_when_its_process_is_killed()
            throws IOException, InterruptedException, SQLException {
        execute("create table acknowledged (id integer)");

        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committing.class.getName(),
                        usualAddress())
                .inheritIO()
                .start()
                .waitFor();

        assertThat(code).isEqualTo(Committing.GONE);
        assertThat(rows()).isEqualTo(1);
    }

    /** The module's own default, in a directory of the test. */
    private String usualAddress() throws IOException {
        Properties defaults = new Properties();
        try (InputStream in = MentoringDatabase.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(in);
        }
        String usual = defaults.getProperty("mentoring.database.url");
        assertThat(usual).contains("./.run");
        return usual.replace("./.run", directory.toString());
    }

    private void execute(String sql) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("shutdown");
        }
    }

    private int rows() throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from acknowledged")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(usualAddress(), "mentoring", "mentoring");
    }
}
