package mentoring.shared.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {
    private static final String SOURCE = "SystemProperty";

    @Test
    void finds_none_in_the_defaults() {
        assertThat(mistakes(Map.of(), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mentoring.database.url | jdbc:oracle:thin:@x | jdbc:postgresql:",
                "mentoring.database.class | org.postgresql.NoSuchClass | org.postgresql.xa.PGXADataSource",
                "mentoring.identity.jwks | ftp://example.com/keys | http or https",
                "mentoring.identity.jwks | not an address | http or https",
                "mentoring.identity.jwks | //example.com/keys | http or https",
                "mentoring.directory.url | //directory.example.com | ldaps",
                "mentoring.node | two words | letters, digits",
                "mentoring.directory.url | http://example.com | ldaps",
                "mentoring.session.backdating.days | -1 | from 0 to 365",
                "mentoring.session.backdating.days | 366 | from 0 to 365",
                "mentoring.idempotency.hours | 0 | from 1 to 2160",
                "mentoring.idempotency.hours | soon | from 1 to 2160",
                "mentoring.health.directory.required | yes | true or false",
                "mentoring.subsidiaries.directory | no/such/directory | a directory that exists",
                "mentoring.subsidiaries.directory | pom.xml | a directory that exists",
                "mentoring.directory.departures.percent | 101 | from 0 to 100",
            })
    void names_the_key_the_source_what_was_found_and_what_is_accepted(String key, String value, String accepted) {
        assertThat(mistakes(Map.of(key, value), Map.of()))
                .singleElement()
                .asString()
                .contains(key, SOURCE, "\"" + value + "\"", accepted);
    }

    @Test
    void finds_none_in_a_directory_of_subsidiaries_that_is_one() {
        assertThat(mistakes(Map.of("mentoring.subsidiaries.directory", "src"), Map.of()))
                .isEmpty();
    }

    @Test
    void never_shows_a_secret() {
        String secret = "s".repeat(501);
        assertThat(mistakes(Map.of("mentoring.database.password", secret), Map.of()))
                .singleElement()
                .asString()
                .contains("mentoring.database.password")
                .doesNotContain(secret);
    }

    @Test
    void tells_all_mistakes_at_once() {
        assertThat(mistakes(
                        Map.of("mentoring.node", "", "mentoring.idempotency.hours", "x"), Map.of("mentoring.nod", "a")))
                .hasSize(3);
    }

    @Test
    void knows_what_a_misspelt_key_of_the_file_was_meant_to_be() {
        assertThat(mistakes(Map.of(), Map.of("mentoring.databse.url", "x")))
                .singleElement()
                .asString()
                .contains("mentoring.databse.url", "mentoring.database.url");
    }

    @Test
    void says_where_a_setting_of_the_adapter_belongs() {
        assertThat(mistakes(Map.of(), Map.of("mentoring.broker.port", "61616")))
                .singleElement()
                .asString()
                .contains("mentoring.broker.port", "system property");
    }

    @Test
    void leaves_the_keys_of_others_alone() {
        assertThat(mistakes(Map.of(), Map.of("mp.jwt.clock.skew", "5", "payara.anything", "x")))
                .isEmpty();
    }

    private static List<String> mistakes(Map<String, String> changed, Map<String, String> file) {
        Map<String, String> values = new HashMap<>(Defaults.read());
        values.putAll(changed);
        values.put(
                "mentoring.database.class",
                values.get("mentoring.database.class")
                        .replace("org.h2.jdbcx.JdbcDataSource", "org.postgresql.xa.PGXADataSource"));
        return Mistakes.find(
                key -> Optional.ofNullable(values.get(key)).map(value -> new Mistakes.Found(value, SOURCE)),
                new InstallationFile(Path.of("mentoring.properties"), file, Optional.empty()));
    }
}
