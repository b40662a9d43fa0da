package mentoring.demo.issuer;

import java.time.Duration;
import java.util.List;

/**
 * What a token is to say.
 *
 * @param subject the login of a person, or any other name
 * @param roles names as in the design, such as {@code programme-manager}
 * @param subsidiaries codes for which the roles are held
 */
public record TokenRequest(String subject, List<String> roles, List<String> subsidiaries, Duration validity) {

    /** A working day. */
    public static final Duration USUAL_VALIDITY = Duration.ofHours(10);

    public TokenRequest {
        roles = List.copyOf(roles);
        subsidiaries = List.copyOf(subsidiaries);
    }

    /** A token of the usual validity. */
    public static TokenRequest of(String subject, List<String> roles, List<String> subsidiaries) {
        return new TokenRequest(subject, roles, subsidiaries, USUAL_VALIDITY);
    }
}
