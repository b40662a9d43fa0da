package mentoring.shared.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import mentoring.shared.JobId;
import mentoring.shared.control.JobDeaths;
import mentoring.shared.control.JobKinds;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;

/**
 * Ends jobs that have died, and restarts them once.
 *
 * <p>A job that was interrupted is restarted by another one, unless it is a restart itself, or somebody has started one meanwhile, or more
 * than an hour has passed. Each is looked at again under its lock: of several nodes that find it, one restarts it.
 */
@Stateless
public class JobRecovery {
    private static final Duration WORTH_RESTARTING = Duration.ofHours(1);

    @Inject
    StoredJobs jobs;

    @Inject
    JobKinds kinds;

    @Inject
    JobDeaths deaths;

    @Inject
    Clock clock;

    /** Jobs of which nothing was heard for ten minutes, on whichever node. */
    public List<JobId> silent() {
        return jobs.unended().stream()
                .filter(job -> job.isSilentSince(clock.instant()))
                .map(Job::id)
                .toList();
    }

    /** Marks a silent job as interrupted; one that was heard of meanwhile goes on. */
    public void interrupt(JobId id) {
        jobs.locked(id).filter(job -> job.isSilentSince(clock.instant())).ifPresent(deaths::note);
    }

    /** Interrupted jobs that are to be restarted. */
    public List<JobId> toRestart() {
        return jobs.toRestart(clock.instant().minus(WORTH_RESTARTING)).stream()
                .map(Job::id)
                .toList();
    }

    /** Queues a job in the place of an interrupted one, if that is still to be done. */
    public void restart(JobId id) {
        jobs.locked(id)
                .filter(job -> toRestart().contains(id))
                .ifPresent(job -> kinds.of(job).restart(job));
    }
}
