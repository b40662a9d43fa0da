package mentoring.web.programme;

import jakarta.validation.constraints.NotNull;
import mentoring.programme.WaveState;

/** Asks for the next state of a wave. */
public record WaveStateChange(@NotNull WaveState state) {}
