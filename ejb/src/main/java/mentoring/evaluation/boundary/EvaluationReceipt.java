package mentoring.evaluation.boundary;

import java.time.Instant;
import mentoring.evaluation.EvaluationId;
import mentoring.session.SessionId;

/** Says that an evaluation was taken; not what it answers, because receipts are stored with the request. */
public record EvaluationReceipt(EvaluationId id, SessionId session, Instant submittedAt) {}
