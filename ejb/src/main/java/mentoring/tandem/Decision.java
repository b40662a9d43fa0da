package mentoring.tandem;

/** An answer to a proposed tandem. */
public enum Decision {
    ACCEPT,
    DECLINE
}
