package mentoring.session.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.session.CancelReason;

/**
 * Why a session is called off.
 *
 * @param reason any but TANDEM_ENDED
 * @param comment in one's own words, up to 500 characters, for the members of the tandem; may be absent
 */
public record Cancellation(
        @NotNull CancelReason reason, @Size(max = 500) String comment) {}
