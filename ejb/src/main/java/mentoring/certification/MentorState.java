package mentoring.certification;

import java.util.Set;

/** How far a mentor's preparation has come. */
public enum MentorState {
    CANDIDATE,
    IN_TRAINING,
    CERTIFIED,
    EXPIRED,
    SUSPENDED;

    /** The steps that lead out of this state. */
    public Set<MentorState> next() {
        return switch (this) {
            case CANDIDATE -> Set.of(IN_TRAINING);
            case IN_TRAINING -> Set.of(CERTIFIED);
            case CERTIFIED -> Set.of(EXPIRED, SUSPENDED);
            case EXPIRED, SUSPENDED -> Set.of();
        };
    }
}
