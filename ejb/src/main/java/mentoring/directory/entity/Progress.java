package mentoring.directory.entity;

import mentoring.directory.SynchronisationPhase;

/** How far a synchronisation has come. */
public record Progress(SynchronisationPhase phase, int read, int joined, int changed, int left, int skipped) {
    /** True when anybody is different from before. */
    public boolean changedAnybody() {
        return joined + changed + left > 0;
    }
}
