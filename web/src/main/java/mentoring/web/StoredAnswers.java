package mentoring.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mentoring.shared.boundary.JsonMapping;
import mentoring.shared.boundary.StoredAnswer;

/** Takes an answer apart for storing and puts it together again. */
final class StoredAnswers {
    private static final String REPLAYED = "Idempotency-Replayed";

    private StoredAnswers() {}

    static StoredAnswer of(Response answer, Locale language) {
        EntityTag tag = answer.getEntityTag();
        Object location = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        return new StoredAnswer(
                answer.getStatus(),
                location == null ? null : location.toString(),
                tag == null ? null : tag.getValue(),
                answer.hasEntity()
                        ? new String(JsonMapping.write(answer.getEntity(), language), StandardCharsets.UTF_8)
                        : null);
    }

    static Response give(StoredAnswer answer) {
        return builder(answer).build();
    }

    static Response replay(StoredAnswer answer) {
        return builder(answer).header(REPLAYED, true).build();
    }

    private static ResponseBuilder builder(StoredAnswer answer) {
        ResponseBuilder builder = Response.status(answer.status());
        if (answer.body() != null) {
            builder.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body().getBytes(StandardCharsets.UTF_8));
        }
        if (answer.location() != null) {
            builder.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.etag() != null) {
            builder.tag(new EntityTag(answer.etag()));
        }
        return builder;
    }
}
