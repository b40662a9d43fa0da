package mentoring.certification.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The period a mentor is certified for.
 *
 * @param validFrom the first day, at most 12 months ahead
 * @param validUntil the last day, today or later, at most 24 months after the first
 */
public record Certification(
        @NotNull LocalDate validFrom, @NotNull LocalDate validUntil) {}
