package mentoring.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.entity.Job;

/** The jobs the database knows. */
@Dependent
public class StoredJobs {
    private static final String ENDED_SINCE =
            "select j from Job j where j.state = :failed and j.problem = :interrupted and j.restartOf is null and j.endedAt > :since"
                    + " and not exists (select k from Job k where k.kind = j.kind and k.subject = j.subject"
                    + " and k.queuedAt > j.queuedAt)";

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Writes what changed now, so that what is added next meets the constraints as they will be. */
    void flush() {
        em.flush();
    }

    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(em.find(Job.class, id.value()));
    }

    /** The job as it is now, which nobody else changes until the transaction ends. */
    public Optional<Job> locked(JobId id) {
        return Optional.ofNullable(em.find(Job.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Which job runs or waits, whether on this node or another. */
    public Optional<Job> running(String kind, String subject) {
        return em.createQuery("select j from Job j where j.runningFor = :key", Job.class)
                .setParameter("key", Job.key(kind, subject))
                .getResultStream()
                .findFirst();
    }

    /** Those that have not ended. */
    public List<Job> unended() {
        return em.createQuery("select j from Job j where j.runningFor is not null order by j.id", Job.class)
                .getResultList();
    }

    /** Those that have not ended on a node. */
    public List<Job> unendedOn(String node) {
        return em.createQuery(
                        "select j from Job j where j.runningFor is not null and j.node = :node order by j.id",
                        Job.class)
                .setParameter("node", node)
                .getResultList();
    }

    /** Those interrupted since then that are no restart themselves, and in whose place nothing has been started since. */
    public List<Job> toRestart(Instant since) {
        return em.createQuery(ENDED_SINCE, Job.class)
                .setParameter("failed", JobState.FAILED)
                .setParameter("interrupted", JobDeaths.INTERRUPTED)
                .setParameter("since", since)
                .getResultList();
    }

    /** In order of their ids. */
    public List<Job> find(Collection<JobId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select j from Job j where j.id in :ids order by j.id", Job.class)
                .setParameter("ids", ids.stream().map(JobId::value).toList())
                .getResultList();
    }
}
