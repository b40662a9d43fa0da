package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.directory.SynchronisationId;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Id;
import mentoring.shared.JobState;
import mentoring.shared.NotFound;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.entity.Job;

/** The synchronisations the database knows. */
@Dependent
public class StoredSynchronisations {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Stores it with its id; the unique constraint answers when another one runs for the subsidiary. */
    public void add(Synchronisation synchronisation) {
        em.persist(synchronisation);
        em.flush();
    }

    public Optional<Synchronisation> find(SynchronisationId id) {
        return Optional.ofNullable(em.find(Synchronisation.class, id.value()));
    }

    /** The one that is known to be there. */
    Synchronisation get(SynchronisationId id) {
        return find(id).orElseThrow(() -> NotFound.of("job", id.value()));
    }

    /** As it is now: nobody else changes its state, or asks it to stop, until the transaction ends. */
    Synchronisation locked(SynchronisationId id) {
        em.find(Job.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return get(id);
    }

    public List<Synchronisation> find(Collection<? extends Id> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s from Synchronisation s where s.id in :ids", Synchronisation.class)
                .setParameter("ids", ids.stream().map(Id::value).toList())
                .getResultList();
    }

    public Optional<Synchronisation> runningFor(SubsidiaryCode subsidiary) {
        return em.createQuery("select s from Synchronisation s where s.job.runningFor = :key", Synchronisation.class)
                .setParameter("key", Job.key(Synchronisation.KIND, Synchronisation.subject(subsidiary)))
                .getResultStream()
                .findFirst();
    }

    /** The last ones of a subsidiary, the newest first. */
    public List<Synchronisation> recent(SubsidiaryCode subsidiary, int most) {
        return em.createQuery(
                        "select s from Synchronisation s where s.subsidiary = :code"
                                + " order by s.job.queuedAt desc, s.id desc",
                        Synchronisation.class)
                .setParameter("code", subsidiary.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Since when runs have ended with this problem and none has succeeded. */
    public Optional<Instant> since(SubsidiaryCode subsidiary, String problem) {
        return em.createQuery(
                        "select s from Synchronisation s where s.subsidiary = :code and s.job.problem = :problem"
                                + " and s.id > (select coalesce(max(d.id), 0) from Synchronisation d"
                                + " where d.subsidiary = :code and d.job.state = :done) order by s.job.endedAt",
                        Synchronisation.class)
                .setParameter("code", subsidiary.value())
                .setParameter("problem", problem)
                .setParameter("done", JobState.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Synchronisation::endedAt);
    }

    /** When the last complete one ended. */
    public Optional<Instant> lastDone(SubsidiaryCode subsidiary) {
        return em.createQuery(
                        "select s from Synchronisation s where s.subsidiary = :code and s.job.state = :done"
                                + " order by s.job.endedAt desc",
                        Synchronisation.class)
                .setParameter("code", subsidiary.value())
                .setParameter("done", JobState.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Synchronisation::endedAt);
    }
}
