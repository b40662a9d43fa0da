package mentoring.web.programme;

import jakarta.validation.constraints.NotNull;
import mentoring.programme.ProgrammeState;

/** Asks for the next state of a programme. */
public record ProgrammeStateChange(@NotNull ProgrammeState state) {}
