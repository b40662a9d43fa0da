package mentoring.evaluation;

/** Evaluations and barometer responses are given once, and never change. */
public enum Submission {
    SUBMITTED
}
