package mentoring.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import mentoring.shared.Refusal;
import mentoring.shared.boundary.Problem;

/** Turns a refusal into an RFC 9457 answer. */
final class Problems {
    static final String MEDIA_TYPE = "application/problem+json";
    static final String CHALLENGE = "Bearer realm=\"mentoring\"";

    private Problems() {}

    static Response answer(Refusal refusal, Locale language) {
        int status = Statuses.of(refusal.code());
        Response.ResponseBuilder answer =
                Response.status(status).type(MEDIA_TYPE).entity(Problem.of(refusal, status, language));
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        return answer.build();
    }
}
