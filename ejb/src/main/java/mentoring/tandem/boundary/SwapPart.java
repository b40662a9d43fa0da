package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotNull;
import mentoring.tandem.TandemId;

/**
 * A tandem as its reader has read it.
 *
 * @param version as in its view
 */
public record SwapPart(@NotNull TandemId tandem, long version) {}
