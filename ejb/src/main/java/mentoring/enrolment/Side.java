package mentoring.enrolment;

/** On which side of a tandem a person takes part. */
public enum Side {
    MENTOR,
    MENTEE
}
