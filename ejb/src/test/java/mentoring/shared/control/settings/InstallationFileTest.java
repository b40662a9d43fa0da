package mentoring.shared.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationFileTest {
    @TempDir
    private Path directory;

    @Test
    void reads_the_directory_named_by_the_system_property() throws IOException {
        write("mentoring.node = caf\u00e9 ");
        assertThat(found().values()).isEqualTo(Map.of("mentoring.node", "caf\u00e9"));
        assertThat(found().mistake()).isEmpty();
    }

    @Test
    void reads_the_directory_named_by_the_environment_unless_the_system_property_names_one() throws IOException {
        write("mentoring.node=one");
        InstallationFile file =
                InstallationFile.find(key -> null, Map.of("MENTORING_CONFIG_DIRECTORY", directory.toString())::get);
        assertThat(file.values()).containsEntry("mentoring.node", "one");
    }

    @Test
    void calls_it_a_mistake_when_the_named_directory_holds_no_file() {
        assertThat(found().mistake())
                .hasValueSatisfying(text -> assertThat(text).contains("mentoring.config.directory"));
    }

    @Test
    void needs_no_file_when_no_directory_is_named() {
        InstallationFile file = InstallationFile.find(key -> null, name -> null);
        assertThat(file.mistake()).isEmpty();
        assertThat(file.values()).isEmpty();
    }

    @Test
    void calls_it_a_mistake_when_the_file_is_no_utf_8() throws IOException {
        Files.write(directory.resolve("mentoring.properties"), "a=caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(found().mistake())
                .hasValueSatisfying(text -> assertThat(text).contains("UTF-8"));
    }

    private InstallationFile found() {
        return InstallationFile.find(Map.of("mentoring.config.directory", directory.toString())::get, name -> null);
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("mentoring.properties"), text);
    }
}
