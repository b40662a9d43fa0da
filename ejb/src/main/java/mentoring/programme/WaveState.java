package mentoring.programme;

import java.util.Set;

/** The life of a wave; each state names the steps that lead out of it. */
public enum WaveState {
    PLANNED,
    OPEN,
    PAIRED,
    RUNNING,
    REVIEW,
    GO,
    HOLD;

    public Set<WaveState> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN);
            case OPEN -> Set.of(PAIRED);
            case PAIRED -> Set.of(RUNNING);
            case RUNNING -> Set.of(REVIEW);
            case REVIEW -> Set.of(GO, HOLD);
            case HOLD -> Set.of(REVIEW);
            case GO -> Set.of();
        };
    }

    /** The steps that a programme manager takes; all others follow from pairing, the first session and the gate. */
    public Set<WaveState> nextByHand() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN);
            case RUNNING, HOLD -> Set.of(REVIEW);
            default -> Set.of();
        };
    }

    /** True from the opening until the gate has spoken: people are in the middle of something. */
    public boolean isUnderWay() {
        return this == OPEN || this == PAIRED || this == RUNNING || this == REVIEW;
    }
}
