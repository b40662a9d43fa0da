package mentoring.tandem;

/** A mentee's answer to a proposed tandem. */
public enum Decision {
    ACCEPT,
    DECLINE
}
