package mentoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mentoring.command.AnInstallation.CODE;
import static mentoring.command.AnInstallation.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of people, as an installation's own database has it. */
class DatabaseTest {
    private static final String H2_USER = "mentoring";

    @TempDir
    Path folder;

    private AnInstallation here;

    @BeforeEach
    void install() throws LDAPException, IOException {
        here = new AnInstallation(folder);
        here.person("ada", "G1", "Paris").person("eve", "G3", "Nice");
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void is_compared_with_on_h2() throws SQLException {
        migrate(here.databaseUrl().replace("DB_CLOSE_DELAY=-1;", ""), H2_USER, AnInstallation.SECRET);
        try (Connection connection = h2()) {
            know(connection, CODE, "id-bob", "bob");
        }

        assertThat(here.run(CODE)).isEqualTo(Outcome.DEPARTURES_TO_CONFIRM);

        assertThat(here.said())
                .contains("Compared with the people in jdbc:h2:file:" + folder.resolve("database") + "\n")
                .containsPattern("Would leave +1\n")
                .contains("- bob  Bob  JUNIOR (G1)  Lyon");
        try (Connection connection = h2()) {
            assertThat(states(connection)).containsExactly("ACTIVE");
        }
    }

    @Test
    void is_said_to_be_in_use_while_a_server_holds_it() throws IOException, InterruptedException, SQLException {
        migrate(here.databaseUrl().replace("DB_CLOSE_DELAY=-1;", ""), H2_USER, AnInstallation.SECRET);
        try (Connection server = h2()) {
            ProcessBuilder line = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "--config",
                            folder.toString(),
                            "--lang",
                            "en",
                            CODE)
                    .redirectErrorStream(true);
            line.environment().put("SECRET", AnInstallation.SECRET);
            Process command = line.start();
            String said = new String(command.getInputStream().readAllBytes(), UTF_8);

            assertThat(server.isClosed()).isFalse();
            assertThat(said).contains("a running server has it open").contains("+ ada  Camille ada");
            assertThat(command.waitFor()).isEqualTo(Outcome.COMPARED_WITH_NOBODY.code());
        }
    }

    @Test
    void is_made_by_nobody_who_only_looks() {
        assertThat(here.run(CODE)).isEqualTo(Outcome.COMPARED_WITH_NOBODY);

        assertThat(here.said()).contains("there is none yet");
        assertThat(folder.resolve("database.mv.db")).doesNotExist();
    }

    @Test
    void is_compared_with_on_postgresql() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = postgres()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            migrate(url, "postgres", "postgres");
            try (Connection connection = DriverManager.getConnection(url)) {
                know(connection, CODE, "id-bob", "bob");
            }
            here.settings("mentoring.database.url=" + url, "mentoring.database.user=postgres");

            assertThat(here.run(CODE)).isEqualTo(Outcome.DEPARTURES_TO_CONFIRM);

            assertThat(here.said())
                    .contains("Compared with the people in jdbc:postgresql:")
                    .doesNotContain("password=")
                    .contains("- bob  Bob  JUNIOR (G1)  Lyon");
        }
    }

    @Test
    void tells_who_moves_between_subsidiaries_on_h2() throws SQLException, LDAPException {
        migrate(here.databaseUrl().replace("DB_CLOSE_DELAY=-1;", ""), H2_USER, AnInstallation.SECRET);
        try (Connection connection = h2()) {
            adaCameAndEveWent(connection);
        }

        here.run("--all", CODE);

        assertThat(here.said())
                .contains("> ada  Camille ada")
                .doesNotContain("+ ada")
                .doesNotContain("- eve");
        here.run("--all", NEIGHBOUR);
        assertThat(here.said())
                .contains("> eve  Camille eve")
                .doesNotContain("+ eve")
                .doesNotContain("- ada");
    }

    @Test
    void tells_who_moves_between_subsidiaries_on_postgresql() throws IOException, SQLException, LDAPException {
        try (EmbeddedPostgres postgres = postgres()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            migrate(url, "postgres", "postgres");
            try (Connection connection = DriverManager.getConnection(url)) {
                adaCameAndEveWent(connection);
            }
            here.settings("mentoring.database.url=" + url, "mentoring.database.user=postgres");

            here.run("--all", CODE);

            assertThat(here.said())
                    .contains("> ada  Camille ada")
                    .doesNotContain("+ ada")
                    .doesNotContain("- eve");
        }
    }

    @Test
    void says_which_other_files_would_be_needed_to_tell_who_moves() throws SQLException, LDAPException {
        migrate(here.databaseUrl().replace("DB_CLOSE_DELAY=-1;", ""), H2_USER, AnInstallation.SECRET);
        here.neighbour("timezone = Europe/Paris\n");

        here.run(CODE);

        assertThat(here.said())
                .contains(
                        "people who move from or to them seem to join or to leave.\n  aurore-polska.properties:10: timezone");
        here.run("--format", "json", CODE);
        assertThat(here.complained()).contains("aurore-polska.properties:10: timezone");
    }

    @Test
    void takes_the_last_good_version_of_another_file_that_is_broken() throws SQLException, LDAPException, IOException {
        migrate(here.databaseUrl().replace("DB_CLOSE_DELAY=-1;", ""), H2_USER, AnInstallation.SECRET);
        try (Connection connection = h2()) {
            adaCameAndEveWent(connection);
            Path file = folder.resolve("subsidiaries").resolve(NEIGHBOUR + ".properties");
            keep(connection, Files.readString(file));
            Files.writeString(file, "timezone = Europe/Paris\n");
        }

        here.run("--all", CODE);

        assertThat(here.said()).contains("> ada  Camille ada").doesNotContain("not understood");
    }

    /** Ada's entry was the neighbour's when it was imported, Eve's was ours. */
    private void adaCameAndEveWent(Connection connection) throws SQLException, LDAPException {
        here.neighbour("");
        know(connection, NEIGHBOUR, here.idOf("ada"), "ada");
        know(connection, CODE, here.idOf("eve"), "eve");
        here.moveToNeighbour("eve");
        imported(connection, CODE, 1);
        imported(connection, NEIGHBOUR, 2);
    }

    private static void imported(Connection connection, String subsidiary, long id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into job (id, version, kind, subject, subsidiary, node, startedby, state, done, estimated, fromdone, fromat, nextdone,
                  nextat, cancelrequested, queuedat, touchedat)
                values (?, 1, 'synchronisation', ?, ?, 'main', 'op', 'DONE', 0, false, 0, now(), 0, now(), false, now(), now())
                """)) {
            insert.setLong(1, id);
            insert.setString(2, "subsidiary/" + subsidiary);
            insert.setString(3, subsidiary);
            insert.executeUpdate();
        }
    }

    private static void keep(Connection connection, String text) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into subsidiary_file (subsidiary, version, content, fingerprint, since) values (?, 1, ?, 'f', now())")) {
            insert.setString(1, NEIGHBOUR);
            insert.setString(2, text);
            insert.executeUpdate();
        }
    }

    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    @Test
    void is_named_when_nobody_answers_there() {
        here.settings("mentoring.database.url=jdbc:postgresql://127.0.0.1:1/mentoring?password=hush");

        assertThat(here.run(CODE)).isEqualTo(Outcome.COMPARED_WITH_NOBODY);

        assertThat(here.said())
                .contains("jdbc:postgresql://127.0.0.1:1/mentoring could not be read")
                .doesNotContain("hush");
    }

    private Connection h2() throws SQLException {
        return DriverManager.getConnection(
                here.databaseUrl().replace("DB_CLOSE_DELAY=-1;", ""), H2_USER, AnInstallation.SECRET);
    }

    private static void migrate(String url, String user, String password) {
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
        Flyway.configure().dataSource(url, user, password).load().migrate();
    }

    private static List<String> states(Connection connection) throws SQLException {
        List<String> states = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet people = statement.executeQuery("select state from person")) {
            while (people.next()) {
                states.add(people.getString(1));
            }
        }
        return states;
    }

    private static void know(Connection connection, String subsidiary, String key, String login) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
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
        }
    }
}
