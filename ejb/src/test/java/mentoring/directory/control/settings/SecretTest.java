package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
    private static final String KEY = "directory.bind.secret";

    @Test
    void refuses_a_secret_that_is_written_down_without_repeating_it() {
        Problem problem = AFile.plain().having(KEY, "open sesame").problem();

        assertThat(problem.key()).isEqualTo(KEY);
        assertThat(problem.toString()).doesNotContain("sesame");
    }

    @Test
    void repeats_no_secret_that_is_written_down_next_to_a_reference() {
        assertThat(AFile.plain().with(KEY + " = open sesame").problem().toString())
                .contains("line 7")
                .doesNotContain("sesame");
    }

    @Test
    void refuses_a_reference_that_leads_nowhere() {
        assertThat(AFile.plain().having(KEY, "${env:OTHER}").problem().key()).isEqualTo(KEY);
        assertThat(AFile.plain().having(KEY, "${file:/nowhere}").problem().key())
                .isEqualTo(KEY);
        assertThat(AFile.plain().having(KEY, "${alias:other}").problem().key()).isEqualTo(KEY);
    }

    @Test
    void looks_a_secret_up_at_each_use(@TempDir Path place) throws IOException {
        Path file = Files.writeString(place.resolve("secret"), "first\n");
        Secret secret = AFile.plain()
                .having(KEY, "${file:" + file + "}")
                .good()
                .directory()
                .bindSecret();

        assertThat(secret.reveal()).isEqualTo("first");
        Files.writeString(file, "second");
        assertThat(secret.reveal()).isEqualTo("second");
    }

    @Test
    void finds_an_alias_where_the_server_shows_it() {
        assertThat(AFile.plain()
                        .having(KEY, "${alias:directory}")
                        .configured("directory", "from the store")
                        .good()
                        .directory()
                        .bindSecret()
                        .reveal())
                .isEqualTo("from the store");
    }

    @Test
    void sees_nothing_of_the_configuration_but_the_keys_of_the_module() {
        assertThat(AFile.plain()
                        .having("name", "${directory}")
                        .configured("directory", "open sesame")
                        .problem()
                        .toString())
                .doesNotContain("sesame");
        assertThat(AFile.plain()
                        .having("name", "${x:mentoring.node}")
                        .configured("x:mentoring.node", "a")
                        .problems())
                .hasSize(1);
    }

    @Test
    void prints_no_secret_with_the_settings() {
        SubsidiarySettings settings = AFile.plain().good();

        assertThat(settings.directory().bindSecret().reveal()).isEqualTo("open sesame");
        assertThat(settings.toString()).contains("${env:SECRET}").doesNotContain("sesame");
        assertThat(settings.source().description()).doesNotContain("sesame").doesNotContain("SECRET");
    }

    @Test
    void names_the_reference_alone_when_it_has_come_to_lead_nowhere(@TempDir Path place) throws IOException {
        Path file = Files.writeString(place.resolve("secret"), "open sesame");
        Secret secret = AFile.plain()
                .having(KEY, "${file:" + file + "}")
                .good()
                .directory()
                .bindSecret();
        Files.delete(file);

        assertThatThrownBy(secret::reveal)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leads nowhere")
                .hasMessageNotContaining("sesame");
    }

    @Test
    void lets_no_secret_into_a_value_that_is_shown() {
        assertThat(AFile.plain()
                        .having("name", "${mentoring.database.password}")
                        .configured("mentoring.database.password", "open sesame")
                        .problem()
                        .toString())
                .contains("directory.bind.secret")
                .doesNotContain("sesame");
        assertThat(AFile.plain()
                        .having("name", "${alias:directory}")
                        .configured("directory", "open sesame")
                        .problem()
                        .key())
                .isEqualTo("name");
    }
}
