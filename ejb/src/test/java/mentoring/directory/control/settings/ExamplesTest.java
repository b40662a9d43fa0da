package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

/** The files that come with the module: those of the demo group, and the examples to start from. */
class ExamplesTest {
    private static final Path SUBSIDIARIES = Path.of("../config/subsidiaries");
    private static final Map<String, String> CONFIGURATION = Map.of(
            "mentoring.directory.url", "ldap://127.0.0.1:389",
            "mentoring.directory.bind-dn", "cn=group,dc=example",
            "mentoring.directory.password", "hush",
            "oesterreich", "hush");

    @Test
    void every_file_of_the_demo_group_is_right_and_says_the_same_of_careers() throws IOException {
        List<Path> files = files(SUBSIDIARIES);

        assertThat(files).hasSize(13);
        CareerBands bands =
                settings(SUBSIDIARIES.resolve("aurore-services.properties")).careerBands();
        assertThat(bands.bandOf("EX")).contains("EXECUTIVE");
        assertThat(files).allSatisfy(file -> {
            SubsidiarySettings settings = settings(file);
            assertThat(settings.careerBands()).isEqualTo(bands);
            assertThat(settings.directory().place()).isEqualTo("127.0.0.1:389 cn=group,dc=example");
            assertThat(settings.directory().tls()).isEqualTo(Tls.PLAIN);
        });
    }

    @Test
    void every_neighbour_of_the_commented_file_takes_fewer_than_ten_lines() throws IOException {
        assertThat(files(SUBSIDIARIES))
                .filteredOn(file -> !file.endsWith("aurore-services.properties"))
                .hasSize(12)
                .allSatisfy(file -> assertThat(lines(file)).hasSizeLessThan(10));
    }

    @Test
    void there_is_an_example_for_every_kind_of_source() throws IOException {
        assertThat(files(SUBSIDIARIES.resolve("examples")))
                .extracting(file -> settings(file).source().getClass().getSimpleName())
                .containsExactly("LdapSettings", "CommunitySettings", "FileSettings", "LdapSettings");
    }

    @Test
    void an_openldap_directory_of_its_own_takes_nine_lines() {
        Path example = example("openldap");

        assertThat(lines(example)).hasSize(9);
        assertThat(settings(example).directory().description())
                .isEqualTo("ldaps://ldap.hydraulique.example:636/ou=people,dc=hydraulique,dc=example "
                        + "(objectClass=inetOrgPerson)");
    }

    @Test
    void what_the_openldap_example_leaves_commented_out_is_right_too() throws IOException {
        String text = Files.readString(example("openldap")).replace("#attribute", "attribute");

        AttributeNames attributes = parse(text).settings().orElseThrow().attributes();

        assertThat(attributes.rule(PersonAttribute.SITE).apply("LYO-Tower 2")).contains("Lyon");
        assertThat(attributes.rule(PersonAttribute.LANGUAGES).constant()).isEqualTo("fr");
    }

    @Test
    void an_active_directory_takes_nine_lines_before_what_goes_beyond_a_plain_case() {
        List<String> lines = lines(example("active-directory"));
        SubsidiarySettings settings = settings(example("active-directory"));

        assertThat(lines.get(8)).startsWith("career.bands");
        assertThat(parse(String.join("\n", lines.subList(0, 9))).settings()).isPresent();
        AttributeNames attributes = settings.attributes();
        assertThat(attributes.rule(PersonAttribute.GRADE).apply("Sachbearbeiterin (E2)"))
                .contains("E2");
        assertThat(attributes.rule(PersonAttribute.COMEX).apply("CN=Vorstand,OU=Gruppen,DC=oesterreich,DC=example"))
                .contains("Vorstand");
        assertThat(attributes.rule(PersonAttribute.DIRECTORATE).apply("Vertrieb"))
                .contains("Vertrieb");
    }

    @Test
    void a_csv_file_takes_seven_lines_before_what_goes_beyond_a_plain_case() {
        List<String> lines = lines(example("csv"));

        assertThat(lines.get(6)).startsWith("career.bands");
        assertThat(parse(String.join("\n", lines.subList(0, 7))).settings()).isPresent();
    }

    private static Path example(String name) {
        return SUBSIDIARIES.resolve("examples").resolve(name + ".properties");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> lines(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static SubsidiarySettings settings(Path file) {
        SubsidiaryFile read = parse(text(file));
        assertThat(read.problems()).as(file.toString()).isEmpty();
        return read.settings().orElseThrow();
    }

    private static SubsidiaryFile parse(String text) {
        References references =
                new References(key -> Optional.ofNullable(CONFIGURATION.get(key)), name -> Optional.of("hush"));
        return SubsidiaryFile.parse(new SubsidiaryCode("any-code"), "any-code.properties", text, references, 2);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
