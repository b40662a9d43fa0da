package mentoring.tandem.boundary;

import jakarta.validation.constraints.NotNull;
import mentoring.tandem.ExclusionState;

/** @param state LIFTED */
public record ExclusionStateChange(@NotNull ExclusionState state) {}
