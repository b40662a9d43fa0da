package mentoring.directory;

import java.util.Set;

/** A synchronisation waits, runs, and has then worked or failed; a failed one is started again as a new one. */
public enum SynchronisationState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED;

    /** The steps that lead out of this state. */
    public Set<SynchronisationState> next() {
        return switch (this) {
            case QUEUED -> Set.of(RUNNING, FAILED);
            case RUNNING -> Set.of(DONE, FAILED);
            case DONE, FAILED -> Set.of();
        };
    }

    public boolean hasEnded() {
        return next().isEmpty();
    }
}
