package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What operators and their tools read, on the module's own port. */
@BlackBox
class HealthIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @ParameterizedTest
    @CsvSource({
        "/health/ready,database",
        "/health/ready,broker",
        "/health/ready,directory",
        "/health/live,threads",
        "/health/started,schema"
    })
    void tells_what_works(String path, String check, Installation module) {
        Answer answer = root(module).get(path).expect(200);
        assertThat(checks(answer)).as(answer.body()).containsEntry(check, "UP");
    }

    @Test
    void names_a_directory_that_is_missing_and_sees_it_return(Installation module) {
        module.withoutDirectory(() -> {
            await().atMost(PATIENCE).until(() -> root(module).get("/health/ready"), answer -> answer.status() == 503);
            Answer down = root(module).get("/health/ready").expect(503);
            assertThat(checks(down)).containsEntry("directory", "DOWN").containsEntry("database", "UP");
            assertThat(down.body()).contains("missing.aurore-services").contains("directory-unreachable");
            root(module).get("/health/live").expect(200);
        });
        await().atMost(PATIENCE).until(() -> root(module).get("/health/ready"), answer -> answer.status() == 200);
    }

    @Test
    void describes_the_interface(Installation module) {
        Answer document = root(module).get("/openapi").expect(200);
        assertThat(document.body())
                .contains("Reverse mentoring")
                .contains("/mentoring/api/v1/programmes")
                .contains("idempotency-key-missing");
    }

    @Test
    void counts_what_happens(Installation module) {
        module.anonymous().get("/programmes").expect(401);
        Answer metrics = root(module).get("/metrics?scope=application").expect(200);
        assertThat(metrics.body()).contains("mentoring_refusals_total{code=\"unauthenticated\"");
    }

    private static Map<String, String> checks(Answer answer) {
        Map<String, String> checks = new TreeMap<>();
        for (JsonNode check : answer.json().path("checks")) {
            checks.put(check.path("name").asText(), check.path("status").asText());
        }
        return checks;
    }

    private static Portal root(Installation module) {
        return Portal.anonymous(URI.create(module.root().toString()));
    }
}
