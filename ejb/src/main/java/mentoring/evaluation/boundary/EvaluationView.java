package mentoring.evaluation.boundary;

import java.time.Instant;
import java.util.List;
import mentoring.evaluation.Answer;
import mentoring.evaluation.EvaluationId;
import mentoring.session.SessionId;

/** An evaluation for the eyes of who gave it. */
public record EvaluationView(EvaluationId id, SessionId session, Instant submittedAt, List<Answer> answers) {}
