package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.tandem.Decision;
import mentoring.tandem.DeclineReason;

/**
 * An answer to a proposed tandem: a mentee's, or that of the mentor whom the mentee has chosen.
 *
 * @param reason needed to decline, and only then
 * @param comment in the mentee's own words, up to 1,000 characters; only to decline, and read by programme managers and HR alone
 */
public record Response(
        @NotNull Decision decision,
        DeclineReason reason,
        @Size(max = 1000) String comment) {}
