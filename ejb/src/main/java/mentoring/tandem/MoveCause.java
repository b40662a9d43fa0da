package mentoring.tandem;

/** Why a mentee has another mentor once a wave is paired again; what comes first tells more. */
public enum MoveCause {
    /** A programme manager has pinned or forbidden. */
    DECIDED,
    /** Somebody takes part no more, or may not today. */
    LEFT,
    /** Somebody has declined. */
    DECLINED,
    /** Somebody has not answered in time. */
    LAPSED,
    /** Somebody takes part who did not when the wave was last paired. */
    JOINED,
    /** Nothing of the kind: all together count more. */
    BETTER_FOR_ALL
}
