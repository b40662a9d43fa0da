package mentoring.tandem;

/** Why a mentee declines a proposed tandem, or a mentor the mentee who has chosen them. */
public enum DeclineReason {
    NO_TIME,
    KNOWS_THE_MENTOR_TOO_WELL,
    REPORTING_LINE,
    TOPIC_MISMATCH,
    OTHER
}
