package mentoring.evaluation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import mentoring.evaluation.entity.Newcomers;
import mentoring.evaluation.entity.Release;
import mentoring.programme.Audience;

/** Lets answers into the figures in batches large enough to hide everybody in them. */
@Dependent
public class Releases {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    Clock clock;

    /** Releases what may be released by now; one at a time for each subject, on whichever node. */
    Release release(Subject subject) {
        Release release = held(subject);
        int next = release.batch() + 1;
        // Marked first and counted by the mark: what is answered in between is in neither.
        mark(subject, "e.batch is null", next);
        if (!release.admit(newcomers(subject, next), clock.instant())) {
            mark(subject, "e.batch = " + next, null);
        }
        return release;
    }

    // The null is a literal: as a parameter it would have no type on PostgreSQL.
    private void mark(Subject subject, String which, Integer batch) {
        Query update = em.createQuery("update " + subject.entity() + " e set e.batch = " + batch + " where "
                + subject.where() + " and " + which);
        subject.values().forEach(update::setParameter);
        update.executeUpdate();
    }

    private Release held(Subject subject) {
        Release known = em.find(Release.class, subject.name(), LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        Release first = new Release(subject.name());
        em.persist(first);
        em.flush();
        return first;
    }

    private Newcomers newcomers(Subject subject, int batch) {
        return new Newcomers(
                count(subject, batch, null),
                subject.sided() ? count(subject, batch, Audience.MENTOR) : 0,
                subject.sided() ? count(subject, batch, Audience.MENTEE) : 0);
    }

    private long count(Subject subject, int batch, Audience side) {
        TypedQuery<Long> query = em.createQuery(
                        "select count(distinct e.personId) from " + subject.entity() + " e where " + subject.where()
                                + " and e.batch = :batch" + (side == null ? "" : " and e.side = :side"),
                        Long.class)
                .setParameter("batch", batch);
        subject.values().forEach(query::setParameter);
        if (side != null) {
            query.setParameter("side", side);
        }
        return query.getSingleResult();
    }
}
