package mentoring.shared.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Holds together the list of settings, their defaults, the file an installation edits, and the places that read them. */
class SettingsTest {
    private static final Path FILE = Path.of("../config/mentoring.properties");
    private static final Pattern LINE = Pattern.compile("(?m)^#(mentoring\\.[a-z.-]+)=(.*)$");

    @Test
    void every_required_setting_has_a_default_that_it_accepts() {
        Map<String, String> defaults = Defaults.read();
        assertThat(Settings.ALL)
                .filteredOn(Setting::required)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(defaults).containsKey(setting.key()));
        assertThat(Settings.ALL)
                .filteredOn(setting -> !setting.required())
                .allSatisfy(setting -> assertThat(defaults).doesNotContainKey(setting.key()));
    }

    @Test
    void every_default_of_ours_is_a_setting() {
        assertThat(Defaults.read().keySet().stream().filter(key -> key.startsWith(Settings.OWN)))
                .isNotEmpty()
                .allMatch(key -> Settings.find(key).isPresent());
    }

    @Test
    void the_file_of_an_installation_shows_every_setting_with_its_default() throws IOException {
        Map<String, String> shown = new TreeMap<>();
        Matcher line = LINE.matcher(Files.readString(FILE));
        while (line.find()) {
            shown.put(line.group(1), line.group(2));
        }
        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(Settings.keys());
        assertThat(shown).containsAllEntriesOf(ofOurs(Defaults.read()));
    }

    @Test
    void the_file_of_an_installation_changes_nothing_as_it_is_shipped() {
        InstallationFile file = InstallationFile.find(key -> FILE.getParent().toString(), name -> null);
        assertThat(file.mistake()).isEmpty();
        assertThat(file.values()).isEmpty();
    }

    @Test
    void whatever_is_injected_is_a_setting() {
        Stream<String> injected = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("mentoring").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.isAnnotatedWith(ConfigProperty.class))
                        .map(SettingsTest::key);
        assertThat(injected).isNotEmpty().allMatch(key -> Settings.find(key).isPresent());
    }

    private static String key(JavaField field) {
        return field.getAnnotationOfType(ConfigProperty.class).name();
    }

    private static Map<String, String> ofOurs(Map<String, String> defaults) {
        Map<String, String> ours = new TreeMap<>(defaults);
        ours.keySet().removeIf(key -> !key.startsWith(Settings.OWN));
        return ours;
    }
}
