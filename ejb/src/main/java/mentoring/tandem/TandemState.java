package mentoring.tandem;

import java.util.EnumSet;
import java.util.Set;

/** The life of a tandem; each state names the steps that lead out of it. */
public enum TandemState {
    PROPOSED,
    ACCEPTED,
    CHARTERED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    DECLINED,
    LAPSED,
    DISSOLVED,
    ENDED_BY_DEPARTURE;

    /** States in which the tandem occupies its people. */
    public static final Set<TandemState> LIVE = Set.of(PROPOSED, ACCEPTED, CHARTERED, ACTIVE, PAUSED);

    public Set<TandemState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED, LAPSED, DISSOLVED, ENDED_BY_DEPARTURE);
            case ACCEPTED -> EnumSet.of(CHARTERED, DISSOLVED, ENDED_BY_DEPARTURE);
            case CHARTERED -> EnumSet.of(ACTIVE, DISSOLVED, ENDED_BY_DEPARTURE);
            case ACTIVE -> EnumSet.of(PAUSED, COMPLETED, DISSOLVED, ENDED_BY_DEPARTURE);
            case PAUSED -> EnumSet.of(ACTIVE, COMPLETED, DISSOLVED, ENDED_BY_DEPARTURE);
            case COMPLETED, DECLINED, LAPSED, DISSOLVED, ENDED_BY_DEPARTURE -> EnumSet.noneOf(TandemState.class);
        };
    }

    /** True as long as the tandem occupies its people. */
    public boolean isLive() {
        return LIVE.contains(this);
    }
}
