package mentoring.programme.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The data protection impact assessment of a programme.
 *
 * @param reference where the document is filed; at most 200 characters
 * @param concludedOn not after today
 * @param conclusion at most 2,000 characters
 */
public record ImpactAssessment(
        @NotBlank @Size(max = 200) String reference,
        @NotNull LocalDate concludedOn,
        @NotBlank @Size(max = 2000) String conclusion) {}
