package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotNull;
import mentoring.directory.PersonId;

/** The mentor whom a mentee chooses. */
public record NewChoice(@NotNull PersonId mentor) {}
