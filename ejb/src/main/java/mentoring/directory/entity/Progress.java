package mentoring.directory.entity;

import mentoring.directory.SynchronisationPhase;
import mentoring.shared.JobCounts;

/** How far a synchronisation has come. */
public record Progress(SynchronisationPhase phase, int read, int joined, int changed, int left, int skipped) {
    /** What the phase goes through: people in that of departures, entries otherwise. */
    long done() {
        return phase == SynchronisationPhase.DEPARTURES ? left : read;
    }

    public JobCounts counts() {
        return new JobCounts(read, joined, changed, left, skipped);
    }
}
