package mentoring.web.certification;

import jakarta.validation.constraints.NotNull;
import mentoring.certification.PreparationModule;

/** Says that a mentor has followed a module. */
public record AttendedModule(@NotNull PreparationModule module) {}
