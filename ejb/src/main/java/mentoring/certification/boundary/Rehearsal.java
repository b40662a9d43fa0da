package mentoring.certification.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A rehearsal a mentor has held before trainers.
 *
 * @param heldOn today, or a day of the last 24 months
 * @param passed whether the trainers found the mentor ready
 */
public record Rehearsal(@NotNull LocalDate heldOn, boolean passed) {}
