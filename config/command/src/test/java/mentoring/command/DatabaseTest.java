package mentoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mentoring.command.AnInstallation.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of people, as an installation's own database has it. */
class DatabaseTest extends InstalledTest {
    @BeforeEach
    void employ() throws LDAPException {
        here.person("ada", "G1", "Paris").person("eve", "G3", "Nice");
    }

    @Test
    void is_compared_with_on_h2() throws SQLException {
        ADatabase database = ADatabase.of(here).know(CODE, "id-bob", "bob");

        assertThat(here.run(CODE)).isEqualTo(Outcome.DEPARTURES_TO_CONFIRM);

        assertThat(here.said())
                .contains("Compared with the people in jdbc:h2:file:" + folder.resolve("database") + "\n")
                .containsPattern("Would leave +1\n")
                .contains("- bob  Bob  JUNIOR (G1)  Lyon");
        try (Connection connection = database.connect()) {
            assertThat(states(connection)).containsExactly("ACTIVE");
        }
    }

    @Test
    void is_said_to_be_in_use_while_a_server_holds_it() throws IOException, InterruptedException, SQLException {
        try (Connection server = ADatabase.of(here).connect()) {
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
        try (EmbeddedPostgres postgres = ADatabase.postgres()) {
            ADatabase database = ADatabase.of(postgres).know(CODE, "id-bob", "bob");
            here.settings("mentoring.database.url=" + database.url(), "mentoring.database.user=postgres");

            assertThat(here.run(CODE)).isEqualTo(Outcome.DEPARTURES_TO_CONFIRM);

            assertThat(here.said())
                    .contains("Compared with the people in jdbc:postgresql:")
                    .doesNotContain("password=")
                    .contains("- bob  Bob  JUNIOR (G1)  Lyon");
        }
    }

    @Test
    void is_named_when_nobody_answers_there() {
        here.settings("mentoring.database.url=jdbc:postgresql://127.0.0.1:1/mentoring?password=hush");

        assertThat(here.run(CODE)).isEqualTo(Outcome.COMPARED_WITH_NOBODY);

        assertThat(here.said())
                .contains("jdbc:postgresql://127.0.0.1:1/mentoring could not be read")
                .doesNotContain("hush");
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
}
