package mentoring.web.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Takes an enrolment back.
 *
 * @param reason may be left out
 */
public record Withdrawal(
        @NotNull Step state, @Size(max = 500) String reason) {
    /** The only step open to an enrolment. */
    public enum Step {
        WITHDRAWN
    }
}
