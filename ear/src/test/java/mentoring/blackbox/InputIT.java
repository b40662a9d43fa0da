package mentoring.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import mentoring.blackbox.client.Answer;
import mentoring.blackbox.client.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is told what is wrong with it: always a problem of the 4xx kind, never a stack trace. */
@BlackBox
class InputIT {
    private Portal manager;

    @BeforeEach
    void sign_in(Installation module) {
        manager = module.as("manager", "aurore-services", "programme-manager");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"programme\"",
                "{\"template\":\"REVERSE_MENTORING\"} trailing",
                "{\"template\":7}",
                "{\"template\":\"NO_SUCH_TEMPLATE\"}",
                "{\"title\":\"just one language\"}",
                "{\"titel\":{\"fr\":\"a\",\"en\":\"a\"}}",
                "{\"template\":\"REVERSE_MENTORING\",\"template\":\"VENTURE_TANDEM\"}",
                "{\"topics\":\"none\"}",
                "{\"format\":{\"sessions\":\"three\",\"minutes\":120,\"evaluationDays\":14}}",
                "{\"format\":{\"sessions\":1.5,\"minutes\":120,\"evaluationDays\":14}}",
                "{\"format\":{\"sessions\":99999999999999999999,\"minutes\":120,\"evaluationDays\":14}}",
            })
    void refuses_a_body_that_is_not_a_programme(String body, Installation module) {
        Answer answer = manager.post("/programmes", body);
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        answer.refused(answer.status(), answer.json().path("code").asText());
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/programmes",
        "POST,/mentors/1/attendances",
        "POST,/tandems/1/responses",
        "PUT,/programmes/1/state",
        "PUT,/waves/1/state",
        "PUT,/enrolments/1/state",
        "PUT,/alerts/1/state"
    })
    void refuses_a_command_without_a_body_and_without_a_type(String method, String path, Installation module) {
        manager.send(manager.request(path)
                        .header("Idempotency-Key", "nothing")
                        .header("If-Match", "\"1\"")
                        .method(method, BodyPublishers.noBody()))
                .refused(400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "en;q=abc", "en,,fr", "-", "12345678901234567890"})
    void answers_whatever_a_malformed_wish_for_a_language_says(String wish, Installation module) {
        manager.speaking(wish).get("/programmes").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/people?subsidiary=aurore-services&q=%00", "/audit-entries?kind=%00", "/audit-entries?id=a%1F"})
    void refuses_control_characters_in_a_query(String path, Installation module) {
        manager.get(path).refused(400, "bad-request");
    }

    @Test
    void names_every_mistake_at_once(Installation module) {
        Answer answer = manager.post("/programmes", "{}").refused(422, "invalid-input");
        assertThat(answer.json().path("violations")).hasSizeGreaterThan(1);
    }

    @Test
    void suggests_the_field_that_was_probably_meant(Installation module) {
        Answer answer = manager.post("/programmes", "{\"templat\":\"REVERSE_MENTORING\"}");
        assertThat(answer.body()).contains("templat").contains("template");
    }

    @Test
    void refuses_a_body_over_the_limit(Installation module) {
        String huge = "{\"title\":{\"fr\":\"" + "x".repeat(300_000) + "\",\"en\":\"x\"}}";
        manager.post("/programmes", huge).refused(413, "body-too-large");
    }

    @Test
    void refuses_a_nesting_without_end(Installation module) {
        Answer answer = manager.post("/programmes", "{\"topics\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}");
        assertThat(answer.status()).isBetween(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programmes/0",
                "/programmes/-1",
                "/programmes/abc",
                "/programmes/99999999999999999999",
                "/programmes/1%00",
                "/waves/999999999",
                "/tandems/x%27%20or%201=1",
                "/no-such-thing",
                "/sessions/1.5"
            })
    void answers_not_found_for_what_is_no_id(String path, Installation module) {
        Answer answer = manager.get(path);
        assertThat(answer.status()).as(answer.body()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=-1", "limit=201", "limit=many", "after=not-a-cursor", "after=%F0%9F%98%80"})
    void refuses_a_page_that_cannot_be(String query, Installation module) {
        Answer answer = manager.get("/programmes?" + query);
        assertThat(answer.status()).as(answer.body()).isIn(400, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"DELETE,/programmes,405", "PATCH,/programmes,405", "PUT,/programmes,405"})
    void says_which_methods_there_are(String method, String path, int status, Installation module) {
        Answer answer = manager.send(manager.request(path).method(method, BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void takes_nothing_but_json(Installation module) {
        Answer answer = manager.send(manager.request("/programmes")
                .header("Content-Type", "application/xml")
                .header("Idempotency-Key", "xml")
                .POST(BodyPublishers.ofString("<programme/>")));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void speaks_the_reader_s_language(Installation module) {
        String french = manager.speaking("fr")
                .get("/programmes/999999999")
                .refused(404, "not-found")
                .body();
        String english = manager.speaking("en")
                .get("/programmes/999999999")
                .refused(404, "not-found")
                .body();
        assertThat(french).isNotEqualTo(english);
    }
}
