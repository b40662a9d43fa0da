package mentoring.evaluation;

import mentoring.shared.Id;

/** Names one participant's evaluation of one session. */
public record EvaluationId(long value) implements Id {}
