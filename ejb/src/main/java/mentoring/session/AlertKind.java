package mentoring.session;

/** What an alert is about. */
public enum AlertKind {
    /** A tandem called off two sessions in a row, without one held between. */
    TWO_CANCELLATIONS_IN_A_ROW,
    /** A member of the tandem has left the company: a new pairing of its wave seats the others again. */
    REPAIRING_PROPOSED
}
