package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubsidiaryFileTest {
    private static final String PLAIN = """
            name = Aurore Énergie
            locale = fr-FR
            timeZone = Europe/Paris
            cascade.place = 2
            directory.url = ldaps://directory.example:1636
            directory.bind.dn = cn=reader,dc=example
            directory.bind.secret = ${env:SECRET}
            directory.base = ou=people,dc=example
            career.bands = JUNIOR, SENIOR
            career.JUNIOR.grades = G1, G2
            career.SENIOR.grades = G3
            """;

    private final Map<String, String> configuration = Map.of("mentoring.directory.url", "ldap://127.0.0.1:389");
    private final Map<String, String> environment = Map.of("SECRET", "open sesame");

    @Test
    void takes_a_plain_case_with_the_defaults_of_inet_org_person() {
        SubsidiarySettings settings = good(PLAIN);

        assertThat(settings.name()).isEqualTo("Aurore Énergie");
        assertThat(settings.cascadePlace()).isEqualTo(2);
        assertThat(settings.departuresPercent()).isEqualTo(2);
        assertThat(settings.directory().tls()).isEqualTo(Tls.LDAPS);
        assertThat(settings.directory().port()).isEqualTo(1636);
        assertThat(settings.directory().filter()).isEqualTo("(objectClass=inetOrgPerson)");
        assertThat(settings.attributes().of(PersonAttribute.ID)).containsExactly("entryUUID");
        assertThat(settings.attributes().of(PersonAttribute.DISPLAY_NAME)).containsExactly("displayName", "cn");
    }

    @Test
    void sends_no_password_in_clear_unless_told_to() {
        assertThat(good(PLAIN.replace("ldaps://directory.example:1636", "ldap://directory.example:389"))
                        .directory()
                        .tls())
                .isEqualTo(Tls.STARTTLS);
    }

    @Test
    void refuses_ldaps_on_an_address_without_it() {
        assertThat(problems(PLAIN + "directory.tls = plain\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("directory.tls"));
    }

    @Test
    void follows_changes_as_the_server_can_unless_told_how() {
        assertThat(good(PLAIN).directory().changes()).isEqualTo(ChangeTracking.AUTO);
        assertThat(good(PLAIN + "directory.changes = none\n").directory().changes())
                .isEqualTo(ChangeTracking.NONE);
        assertThat(problems(PLAIN + "directory.changes = syncrep\n").get(0).nearest())
                .isEqualTo("syncrepl");
    }

    @Test
    void follows_changes_by_the_identifier_alone_that_tells_of_deletions() {
        assertThat(good(PLAIN + "directory.changes = syncrepl\n").directory().changes())
                .isEqualTo(ChangeTracking.SYNCREPL);
        assertThat(good(PLAIN + "attribute.id = objectGUID\ndirectory.changes = dirsync\n")
                        .directory()
                        .changes())
                .isEqualTo(ChangeTracking.DIRSYNC);
        assertThat(problems(PLAIN + "attribute.id = uid\ndirectory.changes = syncrepl\n"))
                .singleElement()
                .hasToString("aurore-energie.properties:13: directory.changes: found \"syncrepl\"; "
                        + "accepted: auto, timestamp or none, unless attribute.id = entryUUID");
        assertThat(problems(PLAIN + "directory.changes = dirsync\n")).hasSize(1);
    }

    @Test
    void tells_every_mistake_at_once_with_its_line_and_what_is_accepted() {
        List<Problem> problems = problems(PLAIN.replace("Europe/Paris", "Europe/Pariss")
                .replace("cascade.place = 2", "cascade.place = first")
                .replace("directory.base = ou=people,dc=example", "directory.bse = ou=people,dc=example")
                .replace("career.SENIOR.grades = G3", "career.SENIOR.grades = G2"));

        assertThat(problems)
                .extracting(Problem::line, Problem::key, Problem::found, Problem::nearest)
                .containsExactly(
                        tuple(0, "directory.base", null, null),
                        tuple(3, "timeZone", "Europe/Pariss", "Europe/Paris"),
                        tuple(4, "cascade.place", "first", null),
                        tuple(8, "directory.bse", "directory.bse", "directory.base"),
                        tuple(11, "career.SENIOR.grades", "G2", null));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("aurore-energie.properties");
            assertThat(problem.accepted()).isNotBlank();
        });
    }

    @Test
    void names_the_line_and_the_nearest_spelling_in_one_sentence() {
        assertThat(problems(PLAIN + "directory.tls = startls\n").get(0))
                .hasToString("aurore-energie.properties:12: directory.tls: found \"startls\"; "
                        + "accepted: plain, ldaps or starttls; did you mean \"starttls\"?");
    }

    @Test
    void refuses_a_key_that_is_given_twice() {
        assertThat(problems(PLAIN + "name = Other\n")).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(12);
            assertThat(problem.accepted()).contains("line 1");
        });
    }

    @Test
    void refuses_a_secret_that_is_written_down_without_repeating_it() {
        assertThat(problems(PLAIN.replace("${env:SECRET}", "open sesame")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain("sesame"));
    }

    @Test
    void refuses_a_reference_that_leads_nowhere() {
        assertThat(problems(PLAIN.replace("${env:SECRET}", "${env:OTHER}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("directory.bind.secret"));
    }

    @Test
    void looks_a_secret_up_at_each_use_and_never_prints_it(@TempDir Path place) throws Exception {
        Path file = Files.writeString(place.resolve("secret"), "first\n");
        Secret secret = good(PLAIN.replace("${env:SECRET}", "${file:" + file + "}"))
                .directory()
                .bindSecret();

        assertThat(secret.reveal()).isEqualTo("first");
        Files.writeString(file, "second");
        assertThat(secret.reveal()).isEqualTo("second");
        assertThat(secret.toString()).doesNotContain("second");
    }

    @Test
    void takes_values_from_the_configuration() {
        assertThat(good(PLAIN.replace("ldaps://directory.example:1636", "${mentoring.directory.url}"))
                        .directory()
                        .host())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void refuses_a_filter_that_is_none() {
        assertThat(problems(PLAIN + "directory.filter = (objectClass=\n"))
                .extracting(Problem::key)
                .containsExactly("directory.filter");
    }

    @Test
    void takes_page_sizes_from_1_to_10000_only() {
        assertThat(good(PLAIN + "directory.pageSize = 1\n").directory().pageSize())
                .isEqualTo(1);
        assertThat(good(PLAIN + "directory.pageSize = 10000\n").directory().pageSize())
                .isEqualTo(10_000);
        assertThat(problems(PLAIN + "directory.pageSize = 0\n")).hasSize(1);
        assertThat(problems(PLAIN + "directory.pageSize = 10001\n")).hasSize(1);
    }

    @Test
    void reads_no_attribute_that_is_given_blank_unless_nobody_is_known_without_it() {
        assertThat(good(PLAIN + "attribute.mail =\n").attributes().of(PersonAttribute.MAIL))
                .isEmpty();
        assertThat(problems(PLAIN + "attribute.login =\n"))
                .extracting(Problem::key)
                .containsExactly("attribute.login");
    }

    @Test
    void ranks_career_bands_in_the_order_of_the_file_and_grades_whatever_their_case() {
        CareerBands bands = good(PLAIN).careerBands();

        assertThat(bands.bandOf("g2")).contains("JUNIOR");
        assertThat(bands.rankOf("JUNIOR")).isEqualTo(1);
        assertThat(bands.rankOf("SENIOR")).isEqualTo(2);
        assertThat(bands.bandOf("EXT")).isEmpty();
        assertThat(bands.bandOf(null)).isEmpty();
        assertThat(good(PLAIN + "career.otherwise = JUNIOR\n").careerBands().bandOf("EXT"))
                .contains("JUNIOR");
    }

    @Test
    void every_file_of_the_demo_group_is_right() throws Exception {
        References references = new References(
                key -> Optional.of(key.endsWith("url") ? "ldap://127.0.0.1:389" : "cn=any"), name -> Optional.empty());
        try (var files = Files.list(Path.of("../config/subsidiaries"))) {
            assertThat(files.toList())
                    .hasSize(13)
                    .allSatisfy(file -> assertThat(SubsidiaryFile.parse(
                                            new SubsidiaryCode("any-code"),
                                            file.toString(),
                                            Files.readString(file),
                                            references,
                                            2)
                                    .problems())
                            .isEmpty());
        }
    }

    private SubsidiarySettings good(String text) {
        SubsidiaryFile file = parse(text);
        assertThat(file.problems()).isEmpty();
        return file.settings().orElseThrow();
    }

    private List<Problem> problems(String text) {
        SubsidiaryFile file = parse(text);
        assertThat(file.settings()).isEmpty();
        return file.problems();
    }

    private SubsidiaryFile parse(String text) {
        References references = new References(
                key -> Optional.ofNullable(configuration.get(key)), name -> Optional.ofNullable(environment.get(name)));
        return SubsidiaryFile.parse(
                new SubsidiaryCode("aurore-energie"), "aurore-energie.properties", text, references, 2);
    }
}
