package mentoring.command;

import static mentoring.command.AnInstallation.CODE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MisuseTest extends InstalledTest {
    @Test
    void helps() {
        assertThat(here.runAsGiven("--help")).isEqualTo(Outcome.FINE);
        assertThat(here.said()).contains("java -jar mentoring-dry-run.jar").contains("${alias:NAME}");
        assertThat(here.runAsGiven("--lang", "fr", "--help")).isEqualTo(Outcome.FINE);
        assertThat(here.said()).contains("FILIALE").contains("${alias:NOM}").contains("l'installation");
    }

    @Test
    void asks_for_a_subsidiary() {
        assertMisused("Which subsidiary?");
    }

    @Test
    void names_the_files_that_there_are_when_one_is_not() {
        assertMisused("there are: " + CODE, "aurore-servces");
    }

    @Test
    void says_where_it_looked_for_the_configuration() {
        assertThat(here.runAsGiven("--config", folder.resolve("elsewhere").toString(), CODE))
                .isEqualTo(Outcome.MISUSED);
        assertThat(here.complained())
                .contains(folder.resolve("elsewhere/mentoring.properties").toString());
    }

    @Test
    void names_what_it_does_not_understand() {
        assertMisused("--al is no option", "--al", CODE);
        assertMisused("xml is not understood; accepted: text, json", "--format", "xml", CODE);
        assertMisused("--format needs a value", CODE, "--format");
        assertMisused("One subsidiary at a time", CODE, "aurore-energie");
    }

    @Test
    void says_that_a_file_whose_name_is_no_code_describes_nobody() throws IOException {
        Path misnamed = Files.copy(here.file(), folder.resolve("Aurore Services.properties"));

        assertThat(here.run(misnamed.toString())).isEqualTo(Outcome.FILE_BROKEN);
        assertThat(here.said()).contains("found \"Aurore Services\"; accepted: a name of 2 to 40 lower-case letters");
    }

    private void assertMisused(String complaint, String... arguments) {
        assertThat(here.run(arguments)).isEqualTo(Outcome.MISUSED);
        assertThat(here.complained()).contains(complaint);
        assertThat(here.said()).isEmpty();
    }
}
