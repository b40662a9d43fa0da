package mentoring.certification.boundary;

import java.time.LocalDate;
import mentoring.certification.PreparationModule;

/** A module a mentor has followed, and when a trainer said so. */
public record ModuleAttendance(PreparationModule module, LocalDate attendedOn) {}
