package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubfolderTest {
    @Test
    void takes_no_file_in_a_subfolder_for_a_subsidiary(@TempDir Path place) throws IOException {
        Path examples = Files.createDirectory(place.resolve("examples"));
        String community = "profile = community\nname = A\nlocale = fr-FR\ntimeZone = Europe/Paris\n";
        Files.writeString(place.resolve("real.properties"), community);
        Files.writeString(examples.resolve("openldap.properties"), community);
        SubsidiaryFiles files = new AFolder(place).files();

        assertThat(files.all())
                .extracting(described -> described.code().value())
                .containsExactly("real");
        assertThat(files.misnamed()).isEmpty();
    }
}
