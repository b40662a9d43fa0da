package mentoring.rollout;

/** What a gate looks at; all must be met. */
public enum Criterion {
    /** Distinct people who evaluated. */
    RESPONDENTS,
    /** Evaluations received, in percent of those due. */
    RESPONSE,
    /** Mean of the satisfaction questions, in tenths of the scale from 1 to 5. */
    SATISFACTION,
    /** Sessions held, in percent of those the format asks for. */
    HELD
}
