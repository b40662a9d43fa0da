package mentoring.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Synchronisations of before there were jobs of other kinds live on as jobs, under their ids. */
class JobMigrationTest {
    private static final String BEFORE = "11";
    private static final String ROWS = "insert into synchronisation values"
            + " (7, 2, 'aurore-uk', null, 'main', 'op', false, true, 'FAILED', null, 500, 1, 2, 3, 4, timestamp with time zone"
            + " '2026-03-02 09:00:00Z', null, timestamp with time zone '2026-03-02 09:10:00Z', timestamp with time zone"
            + " '2026-03-02 09:10:00Z', 'directory-cut', 'cut'),"
            + " (8, 1, 'aurore-italia', 'aurore-italia', 'main', 'op', true, false, 'RUNNING', 'READING', 20, 1, 0, 0, 0, timestamp"
            + " with time zone '2026-03-02 09:00:00Z', timestamp with time zone '2026-03-02 09:00:01Z', timestamp with time zone"
            + " '2026-03-02 09:00:05Z', null, null, null)";

    @Test
    void keeps_every_row_and_who_runs_alone() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:job-migration;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).target(BEFORE).load().migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ROWS);
            Flyway.configure().dataSource(source).load().migrate();

            assertThat(line(statement, "select kind, subject, state, problem, done, runningfor from job where id = 7"))
                    .isEqualTo("synchronisation subsidiary/aurore-uk FAILED directory-cut 500 null");
            assertThat(line(
                            statement,
                            "select subsidiary, complete, joined, skipped from synchronisation where id = 7"))
                    .isEqualTo("aurore-uk TRUE 1 4");
            assertThat(line(statement, "select state, phase, runningfor from job where id = 8"))
                    .isEqualTo("RUNNING READING synchronisation/subsidiary/aurore-italia");
        }
    }

    private static String line(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).as(query).isTrue();
            StringBuilder line = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                line.append(row.getString(column)).append(' ');
            }
            return line.toString().strip();
        }
    }
}
