package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.tandem.TandemState;

/**
 * A step taken by hand.
 *
 * @param state PAUSED, ACTIVE (out of a pause), COMPLETED or DISSOLVED
 * @param reason in a few words, up to 500 characters; may be absent
 */
public record StateChange(
        @NotNull TandemState state, @Size(max = 500) String reason) {}
