package mentoring.blackbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the module answered, with the questions a portal's developer asks of it. */
public record Answer(String request, int status, HttpHeaders headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.request().method() + " " + response.request().uri(),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(request + " answered no JSON: " + body, failure);
        }
    }

    /** The answer, which must have this status. */
    public Answer expect(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** The answer, which must be a problem of this status and code. */
    public Answer refused(int expected, String code) {
        expect(expected);
        assertThat(header("Content-Type")).as(request).startsWith("application/problem+json");
        assertThat(json().path("code").asText())
                .as("%s answered %s", request, body)
                .isEqualTo(code);
        assertThat(body).doesNotContain("Exception").doesNotContain("\tat ");
        return this;
    }

    public long id() {
        return json().required("id").asLong();
    }

    public String state() {
        return json().required("state").asText();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        assertThat(header("ETag")).as("ETag of %s", request).isNotEmpty();
        return header("ETag");
    }
}
