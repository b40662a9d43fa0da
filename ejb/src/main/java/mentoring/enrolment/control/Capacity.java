package mentoring.enrolment.control;

import mentoring.enrolment.EnrolmentRefused;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;

/** How many mentees a mentor takes in a wave. */
public final class Capacity {
    private Capacity() {}

    /**
     * What the mentor asked for, or as many as the formation seats; 0 for a mentee.
     *
     * <p>Refusals: {@code capacity-below-formation} when the mentor could never be paired; {@code capacity-of-mentee} when a mentee gives one.
     *
     * @param asked null when the request leaves it to the formation
     */
    public static int of(Side side, Integer asked, Formation formation) {
        if (side == Side.MENTEE) {
            return noneFor(asked);
        }
        int capacity = asked == null ? formation.mentees() : asked;
        if (capacity < formation.mentees()) {
            throw EnrolmentRefused.capacityBelowFormation(capacity, formation.mentees());
        }
        return capacity;
    }

    private static int noneFor(Integer asked) {
        if (asked != null) {
            throw EnrolmentRefused.capacityOfMentee();
        }
        return 0;
    }
}
