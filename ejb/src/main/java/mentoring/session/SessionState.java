package mentoring.session;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a session; each state names the steps that lead out of it.
 *
 * <p>RESCHEDULED is SCHEDULED with a past: a session that has got a new slot in place of one that was moved, called off or missed.
 */
public enum SessionState {
    PLANNED,
    PREPARED,
    SCHEDULED,
    RESCHEDULED,
    HELD,
    EVALUATED,
    LAPSED,
    CANCELLED,
    NO_SHOW;

    public Set<SessionState> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(PREPARED);
            case PREPARED -> EnumSet.of(SCHEDULED);
            case SCHEDULED, RESCHEDULED -> EnumSet.of(HELD, NO_SHOW, CANCELLED, RESCHEDULED);
            case CANCELLED, NO_SHOW -> EnumSet.of(RESCHEDULED);
            case HELD -> EnumSet.of(EVALUATED, LAPSED);
            case EVALUATED, LAPSED -> EnumSet.noneOf(SessionState.class);
        };
    }

    /** True while a slot waits for the session, and occupies the members of the tandem. */
    public boolean hasSlot() {
        return this == SCHEDULED || this == RESCHEDULED;
    }

    /** True once the session has taken place, whatever became of its evaluation. */
    public boolean tookPlace() {
        return this == HELD || this == EVALUATED || this == LAPSED;
    }
}
