package mentoring.session;

/** Why a session is called off. */
public enum CancelReason {
    MENTEE_UNAVAILABLE,
    MENTOR_UNAVAILABLE,
    ILLNESS,
    URGENT_BUSINESS,
    PLACE_UNAVAILABLE,
    OTHER,
    /** The tandem has come to its end; given by the module alone. */
    TANDEM_ENDED
}
