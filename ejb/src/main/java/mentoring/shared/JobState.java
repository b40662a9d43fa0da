package mentoring.shared;

import java.util.Set;

/** A job waits, runs, and has then worked, failed or been cancelled; one that did not work is started again as a new one. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** The steps that lead out of this state. */
    public Set<JobState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, FAILED, CANCELLED);
            case RUNNING -> Set.of(DONE, FAILED, CANCELLED);
            case DONE, FAILED, CANCELLED -> Set.of();
        };
    }

    public boolean hasEnded() {
        return next().isEmpty();
    }
}
