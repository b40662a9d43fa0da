package mentoring.enrolment;

import java.util.Set;

/** An enrolment is submitted once and may be withdrawn once; to come back is a new enrolment. */
public enum EnrolmentState {
    SUBMITTED,
    WITHDRAWN;

    /** The steps that lead out of this state. */
    public Set<EnrolmentState> next() {
        return this == SUBMITTED ? Set.of(WITHDRAWN) : Set.of();
    }
}
