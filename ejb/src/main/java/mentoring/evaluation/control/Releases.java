package mentoring.evaluation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
        if (release.admit(newcomers(subject), clock.instant())) {
            var update = em.createQuery("update " + subject.entity() + " e set e.batch = :batch where "
                            + subject.where() + " and e.batch is null")
                    .setParameter("batch", release.batch());
            subject.values().forEach(update::setParameter);
            update.executeUpdate();
        }
        return release;
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

    private Newcomers newcomers(Subject subject) {
        return new Newcomers(
                count(subject, null),
                subject.sided() ? count(subject, Audience.MENTOR) : 0,
                subject.sided() ? count(subject, Audience.MENTEE) : 0);
    }

    private long count(Subject subject, Audience side) {
        TypedQuery<Long> query = em.createQuery(
                "select count(distinct e.personId) from " + subject.entity() + " e where " + subject.where()
                        + " and e.batch is null" + (side == null ? "" : " and e.side = :side"),
                Long.class);
        subject.values().forEach(query::setParameter);
        if (side != null) {
            query.setParameter("side", side);
        }
        return query.getSingleResult();
    }
}
