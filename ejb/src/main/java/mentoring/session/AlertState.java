package mentoring.session;

import java.util.Set;

/** The life of an alert; each state names the steps that lead out of it. */
public enum AlertState {
    OPEN,
    ACKNOWLEDGED;

    public Set<AlertState> next() {
        return this == OPEN ? Set.of(ACKNOWLEDGED) : Set.of();
    }
}
