package mentoring.command;

import static mentoring.command.AnInstallation.NEIGHBOUR;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;

/** An installation's database with the module's schema, and what a server wrote into it. */
record ADatabase(String url, String user, String password) {
    /** Of its own settings, on H2. */
    static ADatabase of(AnInstallation installation) {
        return new ADatabase(
                        installation.databaseUrl().replace("DB_CLOSE_DELAY=-1;", ""),
                        "mentoring",
                        AnInstallation.SECRET)
                .migrated();
    }

    static ADatabase of(EmbeddedPostgres postgres) {
        return new ADatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres").migrated();
    }

    static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    private ADatabase migrated() {
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
        Flyway.configure().dataSource(url, user, password).load().migrate();
        return this;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    ADatabase know(String subsidiary, String key, String login) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement("""
                insert into person (id, version, subsidiary, sourcekey, reference, fingerprint, login, loginkey, displayname,
                  familyname, site, languages, grade, careerband, bandrank, comex, searchtext, state)
                values (?, 1, ?, ?, 'r', 'f', ?, ?, 'Bob', 'Bob', 'Lyon', 'fr', 'G1', 'JUNIOR', 1, false, 'bob', 'ACTIVE')
                """)) {
            insert.setLong(1, login.hashCode());
            insert.setString(2, subsidiary);
            insert.setString(3, key);
            insert.setString(4, login);
            insert.setString(5, login);
            insert.executeUpdate();
            return this;
        }
    }

    ADatabase imported(String subsidiary, long id) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement("""
                insert into job (id, version, kind, subject, subsidiary, node, startedby, state, done, estimated, fromdone, fromat, nextdone,
                  nextat, cancelrequested, queuedat, touchedat)
                values (?, 1, 'synchronisation', ?, ?, 'main', 'op', 'DONE', 0, false, 0, now(), 0, now(), false, now(), now())
                """)) {
            insert.setLong(1, id);
            insert.setString(2, "subsidiary/" + subsidiary);
            insert.setString(3, subsidiary);
            insert.executeUpdate();
            return this;
        }
    }

    ADatabase keep(String text) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into subsidiary_file (subsidiary, version, content, fingerprint, since) values (?, 1, ?, 'f', now())")) {
            insert.setString(1, NEIGHBOUR);
            insert.setString(2, text);
            insert.executeUpdate();
            return this;
        }
    }
}
