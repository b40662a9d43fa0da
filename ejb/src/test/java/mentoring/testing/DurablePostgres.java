package mentoring.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Real PostgreSQL on a loopback port of its own, with the durable settings that the embedding switches off. */
public final class DurablePostgres implements AutoCloseable {
    // Kept here: a logger that nobody holds forgets its level.
    private static final Logger EMBEDDING = Logger.getLogger("io.zonky.test.db.postgres");

    private final EmbeddedPostgres postgres;
    private int databases;

    public DurablePostgres() throws IOException {
        EMBEDDING.setLevel(Level.WARNING);
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** An empty database with the current schema, over a pool of connections as a server has it: to open one takes PostgreSQL its time. */
    public TestDatabase database() throws SQLException {
        String name = "mentoring" + ++databases;
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new TestDatabase(
                postgres.getDatabase("postgres", name),
                Map.of(
                        "jakarta.persistence.jdbc.driver",
                        "org.postgresql.Driver",
                        "jakarta.persistence.jdbc.url",
                        postgres.getJdbcUrl("postgres", name),
                        "jakarta.persistence.jdbc.user",
                        "postgres",
                        "jakarta.persistence.jdbc.password",
                        "postgres"));
    }

    /** How many transactions have written anything, in all databases, since the server was made. */
    public long writingTransactions() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
