package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import mentoring.directory.PersonId;

/**
 * A tandem that a programme manager puts together.
 *
 * @param mentees as many as the wave's formation seats, each once
 */
public record ByHand(
        @NotNull PersonId mentor, @NotEmpty @Size(max = 3) List<@NotNull PersonId> mentees) {}
