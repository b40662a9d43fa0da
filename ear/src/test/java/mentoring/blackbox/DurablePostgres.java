package mentoring.blackbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Real PostgreSQL binaries on loopback, with the durable settings that the embedding switches off. */
record DurablePostgres(EmbeddedPostgres postgres) implements AutoCloseable {
    static DurablePostgres start(Path directory) throws IOException {
        return new DurablePostgres(EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("postgresql"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start());
    }

    /** PostgreSQL is a matter of configuration alone. */
    Map<String, String> settings() {
        return Map.of(
                "mentoring.database.class",
                "org.postgresql.xa.PGXADataSource",
                "mentoring.database.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "mentoring.database.user",
                "postgres",
                "mentoring.database.password",
                "postgres");
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
