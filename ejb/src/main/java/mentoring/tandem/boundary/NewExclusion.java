package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import mentoring.directory.PersonId;

/**
 * Two people to be kept apart, in either role.
 *
 * @param reason up to 500 characters, read by programme managers and HR alone
 */
public record NewExclusion(
        @NotNull PersonId one,
        @NotNull PersonId other,
        @NotBlank @Size(max = 500) String reason) {}
