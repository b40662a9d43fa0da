package mentoring.messaging.control;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mentoring.shared.Refusal;
import mentoring.shared.boundary.JsonMapping;
import mentoring.shared.boundary.Problem;

/** What the sender of a command gets to read: {@code {"outcome":"done","data":…}}, or an RFC 9457 problem without a status. */
record Reply(String outcome, Object data) {
    static String done(Object view, Locale language) {
        return json(new Reply("done", view), language);
    }

    static String refused(Refusal refusal, Locale language) {
        return json(Problem.of(refusal, null, language), language);
    }

    private static String json(Object view, Locale language) {
        return new String(JsonMapping.write(view, language), StandardCharsets.UTF_8);
    }
}
