package mentoring.command;

import static mentoring.command.AnInstallation.CODE;
import static mentoring.command.AnInstallation.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who move between two branches of one directory, seen from a terminal. */
class MovesTest extends InstalledTest {
    @BeforeEach
    void employ() throws LDAPException {
        here.person("ada", "G1", "Paris").person("eve", "G3", "Nice");
    }

    @Test
    void are_told_from_those_who_join_or_leave_on_h2() throws SQLException, LDAPException {
        adaCameAndEveWent(ADatabase.of(here));

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
    void are_told_from_those_who_join_or_leave_on_postgresql() throws IOException, SQLException, LDAPException {
        try (EmbeddedPostgres postgres = ADatabase.postgres()) {
            ADatabase database = ADatabase.of(postgres);
            adaCameAndEveWent(database);
            here.settings("mentoring.database.url=" + database.url(), "mentoring.database.user=postgres");

            here.run("--all", CODE);

            assertThat(here.said())
                    .contains("> ada  Camille ada")
                    .doesNotContain("+ ada")
                    .doesNotContain("- eve");
        }
    }

    @Test
    void cannot_be_told_without_understanding_the_other_file_which_is_said() throws SQLException, LDAPException {
        ADatabase.of(here);
        here.neighbour("timezone = Europe/Paris\n");

        here.run(CODE);

        assertThat(here.said())
                .contains(
                        "people who move from or to them seem to join or to leave.\n  aurore-polska.properties:10: timezone");
        here.run("--format", "json", CODE);
        assertThat(here.complained()).contains("aurore-polska.properties:10: timezone");
    }

    @Test
    void are_told_by_the_last_good_version_of_the_other_file() throws SQLException, LDAPException, IOException {
        ADatabase database = ADatabase.of(here);
        adaCameAndEveWent(database);
        Path file = folder.resolve("subsidiaries").resolve(NEIGHBOUR + ".properties");
        database.keep(Files.readString(file));
        Files.writeString(file, "timezone = Europe/Paris\n");

        here.run("--all", CODE);

        assertThat(here.said()).contains("> ada  Camille ada").doesNotContain("not understood");
    }

    /** Ada's entry was the neighbour's when it was imported, Eve's was ours. */
    private void adaCameAndEveWent(ADatabase database) throws SQLException, LDAPException {
        here.neighbour("");
        database.know(NEIGHBOUR, here.idOf("ada"), "ada").know(CODE, here.idOf("eve"), "eve");
        here.moveToNeighbour("eve");
        database.imported(CODE, 1).imported(NEIGHBOUR, 2);
    }
}
