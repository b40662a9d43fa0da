package mentoring.programme;

import java.util.Set;

/** The life of a programme; each state names the steps that lead out of it. */
public enum ProgrammeState {
    DRAFT,
    CLEARED,
    ENROLLING,
    RUNNING,
    CLOSED,
    ARCHIVED;

    public Set<ProgrammeState> next() {
        return this == ARCHIVED ? Set.of() : Set.of(values()[ordinal() + 1]);
    }

    /** True while waves may open and people may enrol: in a running programme the later waves still do. */
    public boolean takesPeople() {
        return this == ENROLLING || this == RUNNING;
    }

    /** True once no wave can be added or opened any more. */
    public boolean isOver() {
        return this == CLOSED || this == ARCHIVED;
    }
}
