package mentoring.enrolment;

/** How a person can meet: at their site, remotely, or either. */
public enum Attendance {
    ON_SITE,
    REMOTE,
    EITHER
}
