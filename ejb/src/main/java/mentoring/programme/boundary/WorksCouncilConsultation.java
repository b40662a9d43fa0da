package mentoring.programme.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The consultation of the works council (CSE) on a programme; any opinion counts, because the duty is to hear it.
 *
 * @param reference where the minutes are filed; at most 200 characters
 * @param heldOn not after today
 * @param opinion at most 2,000 characters
 */
public record WorksCouncilConsultation(
        @NotBlank @Size(max = 200) String reference,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 2000) String opinion) {}
