package mentoring.command;

import static mentoring.command.AnInstallation.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPException;
import org.junit.jupiter.api.Test;

class DryRunCommandTest extends InstalledTest {
    @Test
    void tells_who_would_join_and_who_is_skipped_and_what_to_do() throws LDAPException {
        here.person("ada", "G1", "Paris").person("bob", "EXT", "Lyon");

        assertThat(here.run(CODE)).isEqualTo(Outcome.COMPARED_WITH_NOBODY);

        assertThat(here.said())
                .contains("The file of aurore-services is right.")
                .containsPattern("Entries read +2\n")
                .containsPattern("Would join or return +1\n")
                .contains("+ ada  Camille ada  JUNIOR (G1)  Paris")
                .contains("Skipped, 1: A grade that stands in no career band")
                .contains("Add the grade to a band in career.bands")
                .contains("! uid=bob,ou=aurore-services,dc=aurore,dc=example  (EXT)")
                .contains("attribute.mail = mail: 2 entries without");
    }

    @Test
    void takes_a_file_wherever_it_is() throws LDAPException {
        here.person("ada", "G1", "Paris");

        assertThat(here.run(here.file().toString())).isEqualTo(Outcome.COMPARED_WITH_NOBODY);
    }

    @Test
    void shows_every_mistake_of_a_file_at_once() {
        here.subsidiary("timezone = Europe/Paris\ndirectory.changes = syncrep\n");

        assertThat(here.run(CODE)).isEqualTo(Outcome.FILE_BROKEN);

        assertThat(here.said())
                .contains("The file has 2 mistakes:")
                .contains("aurore-services.properties:10: timezone: found \"timezone\"")
                .contains("did you mean \"timeZone\"?")
                .contains("aurore-services.properties:11: directory.changes: found \"syncrep\"")
                .contains("Checked with " + folder.resolve("mentoring.properties"));
    }

    @Test
    void shows_the_mistakes_to_programs_too() {
        here.subsidiary("timezone = Europe/Paris\n");

        assertThat(here.run("--format", "json", CODE)).isEqualTo(Outcome.FILE_BROKEN);

        assertThat(here.said())
                .startsWith("{\"problems\":[{\"file\":\"aurore-services.properties\",\"line\":10,")
                .contains("\"nearest\":\"timeZone\"");
    }

    @Test
    void says_that_a_directory_is_out_of_reach_and_that_nothing_was_changed() {
        here.stopDirectory();

        assertThat(here.run(CODE)).isEqualTo(Outcome.DIRECTORY_UNREADABLE);

        assertThat(here.said()).contains("directory-unreachable").contains("Connection refused");
    }

    @Test
    void prints_no_secret() {
        here.variable("SECRET", "wrong but secret");

        assertThat(here.run(CODE)).isEqualTo(Outcome.DIRECTORY_UNREADABLE);

        assertThat(here.said() + here.complained())
                .contains("directory-bind-refused")
                .doesNotContain("wrong but secret")
                .doesNotContain(AnInstallation.SECRET);
    }

    @Test
    void looks_for_a_secret_that_the_server_keeps_among_the_variables() throws LDAPException {
        here.person("ada", "G1", "Paris");
        here.secretIn("${alias:aurore-ldap}");
        assertThat(here.run(CODE)).isEqualTo(Outcome.FILE_BROKEN);

        here.variable("AURORE_LDAP", AnInstallation.SECRET);

        assertThat(here.run(CODE)).isEqualTo(Outcome.COMPARED_WITH_NOBODY);
    }

    @Test
    void tells_everybody_when_asked_to() throws LDAPException {
        for (int i = 0; i < 25; i++) {
            here.person("p" + i, "G1", "Paris");
        }

        here.run(CODE);
        assertThat(here.said().lines())
                .filteredOn(line -> line.startsWith("  + "))
                .hasSize(10);
        here.run("--all", CODE);
        assertThat(here.said().lines())
                .filteredOn(line -> line.startsWith("  + "))
                .hasSize(25);
    }

    @Test
    void gives_programs_one_object_a_line_with_the_summary_last() throws LDAPException {
        here.person("ada", "G1", "Paris").person("bob", "EXT", "Lyon");

        here.run("--all", "--format", "json", CODE);

        assertThat(here.said().lines()).hasSize(3).last().asString().startsWith("{\"kind\":\"SUMMARY\"");
        assertThat(here.complained()).contains("Compared with nobody");
    }

    @Test
    void speaks_french() throws LDAPException {
        here.person("ada", "G1", "Paris");

        here.run("--lang", "fr", CODE);

        assertThat(here.said()).contains("Le fichier de la filiale aurore-services est correct.");
    }
}
