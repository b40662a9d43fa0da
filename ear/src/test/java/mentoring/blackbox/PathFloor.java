package mentoring.blackbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What a pairing costs the database alone: a program reads what a pairing reads and looks at none of it, and writes the very rows that a
 * pairing wrote, from memory, into tables with the same indexes. No pairing that is read and stored can take less.
 */
record PathFloor(Connection connection, long wave) {
    private static final int ROWS_AT_A_TIME = 1_000;

    /** The wishes, the people with their managers, and the mentors of a wave. */
    private static final List<String> READ = List.of(
            "select id, version, person_id, side, topics, languages, attendance, half_days, capacity, consented_at"
                    + " from enrolment where wave_id = %d and state = 'SUBMITTED' order by id",
            "select person.id, person.subsidiary, directorate, unit, site, bandrank, managerid, person.state"
                    + " from enrolment join person on person.id = person_id where wave_id = %d",
            "select mentor.person_id, mentor.state, valid_from, valid_until from enrolment join mentor"
                    + " on mentor.person_id = enrolment.person_id where wave_id = %d");

    /** What is written of the proposals of a wave, by the names of the tables; events are gone once they are told. */
    private static final Map<String, String> WRITTEN = Map.of(
            "tandem",
            "select * from tandem where waveid = %d",
            "tandemmember",
            "select m.* from tandemmember m join tandem t on t.id = tandemid where waveid = %d order by m.id",
            "audit_entry",
            "select a.* from audit_entry a join tandem t on kind = 'tandem' and subject = cast(t.id as varchar) where waveid = %d",
            "outbox_message",
            "select id, cast(gen_random_uuid() as varchar), 'mentoring.tandem.proposed', 'tandem/' || id, subsidiary, changedat,"
                    + " repeat('x', 480) from tandem where waveid = %d order by id");

    Duration reading() throws SQLException {
        connection.setAutoCommit(false);
        long from = System.nanoTime();
        for (String query : READ) {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(ROWS_AT_A_TIME);
                drain(statement.executeQuery(query.formatted(wave)));
            }
        }
        connection.commit();
        return Duration.ofNanos(System.nanoTime() - from);
    }

    Duration writing() throws SQLException, IOException {
        Map<String, byte[]> rows = rows();
        connection.setAutoCommit(false);
        long from = System.nanoTime();
        for (Map.Entry<String, byte[]> table : rows.entrySet()) {
            copies().copyIn("copy floor_" + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
        }
        connection.commit();
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private Map<String, byte[]> rows() throws SQLException, IOException {
        Map<String, byte[]> rows = new HashMap<>();
        connection.setAutoCommit(true);
        for (Map.Entry<String, String> table : WRITTEN.entrySet()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists floor_" + table.getKey() + " (like " + table.getKey()
                        + " including all)");
            }
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            copies().copyOut("copy (" + table.getValue().formatted(wave) + ") to stdout", text);
            rows.put(table.getKey(), text.toByteArray());
        }
        return rows;
    }

    private CopyManager copies() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void drain(ResultSet rows) throws SQLException {
        while (rows.next()) {
            rows.getLong(1);
        }
    }
}
