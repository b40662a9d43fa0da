package mentoring.evaluation;

import mentoring.shared.Id;

/** Names one person's answers to a programme's barometer. */
public record BarometerResponseId(long value) implements Id {}
