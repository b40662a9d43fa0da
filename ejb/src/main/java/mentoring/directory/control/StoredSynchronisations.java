package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationState;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;

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

    /** Writes what changed now, so that what is added next meets the constraints as they will be. */
    public void flush() {
        em.flush();
    }

    public Optional<Synchronisation> find(SynchronisationId id) {
        return Optional.ofNullable(em.find(Synchronisation.class, id.value()));
    }

    public Optional<Synchronisation> runningFor(SubsidiaryCode subsidiary) {
        return em.createQuery("select s from Synchronisation s where s.runningFor = :code", Synchronisation.class)
                .setParameter("code", subsidiary.value())
                .getResultStream()
                .findFirst();
    }

    public List<Synchronisation> unendedOn(String node) {
        return em.createQuery(
                        "select s from Synchronisation s where s.runningFor is not null and s.node = :node",
                        Synchronisation.class)
                .setParameter("node", node)
                .getResultList();
    }

    /** The last ones of a subsidiary, the newest first. */
    public List<Synchronisation> recent(SubsidiaryCode subsidiary, int most) {
        return em.createQuery(
                        "select s from Synchronisation s where s.subsidiary = :code order by s.queuedAt desc, s.id desc",
                        Synchronisation.class)
                .setParameter("code", subsidiary.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** When the last complete one ended. */
    public Optional<Instant> lastDone(SubsidiaryCode subsidiary) {
        return em.createQuery(
                        "select s from Synchronisation s where s.subsidiary = :code and s.state = :done"
                                + " order by s.endedAt desc",
                        Synchronisation.class)
                .setParameter("code", subsidiary.value())
                .setParameter("done", SynchronisationState.DONE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Synchronisation::endedAt);
    }
}
