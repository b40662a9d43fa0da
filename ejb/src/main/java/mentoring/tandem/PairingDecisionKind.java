package mentoring.tandem;

/** What a programme manager decides on who meets whom. */
public enum PairingDecisionKind {
    /** They are together in every further pairing of the wave. */
    PINNED,
    /** They are not put together in the wave. */
    FORBIDDEN
}
