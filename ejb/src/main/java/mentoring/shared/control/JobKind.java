package mentoring.shared.control;

import java.util.Collection;
import java.util.Map;
import mentoring.shared.JobCounts;
import mentoring.shared.JobId;
import mentoring.shared.Localised;
import mentoring.shared.Role;
import mentoring.shared.entity.Job;

/** What only its own capability knows of a kind of job: one bean for each kind. */
public interface JobKind {
    /** The singular noun of the work, at most 40 characters: kind of its jobs and of their transitions. */
    String name();

    /** Who sees and cancels its jobs, within their scope. */
    Role[] readers();

    /** Why the job failed and what to do, in words. */
    Localised explanation(Job failed);

    /** Those of the jobs that count something. */
    Map<JobId, JobCounts> counts(Collection<JobId> ids);

    /** The work has died: whatever it has left half done is forgotten, in the transaction that notes it. */
    void abandon(Job interrupted);

    /** Queues another job in the place of one that was interrupted; it names the one it restarts, and may do nothing. */
    void restart(Job interrupted);
}
