package mentoring.programme;

import mentoring.shared.Id;

/** Names a wave. */
public record WaveId(long value) implements Id {}
