package mentoring.directory;

import java.util.Set;

/** Whether somebody takes part in a community; who has left returns by a new invitation. */
public enum RegistrationState {
    REGISTERED,
    LEFT;

    /** The steps that lead out of this state. */
    public Set<RegistrationState> next() {
        return switch (this) {
            case REGISTERED -> Set.of(LEFT);
            case LEFT -> Set.of(REGISTERED);
        };
    }
}
