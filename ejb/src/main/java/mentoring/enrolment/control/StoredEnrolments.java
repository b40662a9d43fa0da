package mentoring.enrolment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentRefused;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.Side;
import mentoring.enrolment.entity.Enrolled;
import mentoring.enrolment.entity.Enrolment;
import mentoring.programme.WaveId;
import mentoring.shared.PageRequest;
import mentoring.shared.control.DatabaseFault;

/** The enrolments the database holds. */
@Dependent
public class StoredEnrolments {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Stores the enrolment at once, so that a second live one of the person in the wave is refused here: {@code already-enrolled}. */
    public void add(Enrolment enrolment) {
        em.persist(enrolment);
        try {
            em.flush();
        } catch (PersistenceException failure) {
            if (DatabaseFault.of(failure) == DatabaseFault.CONSTRAINT) {
                throw EnrolmentRefused.alreadyEnrolled(enrolment.wave().value());
            }
            throw failure;
        }
    }

    public void flush() {
        em.flush();
    }

    public Optional<Enrolment> find(EnrolmentId id) {
        return Optional.ofNullable(em.find(Enrolment.class, id.value()));
    }

    /** Refuses with {@code already-enrolled} who takes part in the wave; {@link #add} catches those who do so in the same moment. */
    public void mustNotHaveLive(WaveId wave, PersonId person) {
        long live = em.createQuery(
                        "select count(e) from Enrolment e where e.wave = :wave and e.person = :person and e.live = true",
                        Long.class)
                .setParameter("wave", wave.value())
                .setParameter("person", person.value())
                .getSingleResult();
        if (live > 0) {
            throw EnrolmentRefused.alreadyEnrolled(wave.value());
        }
    }

    /**
     * Enrolments of a wave in order of id, withdrawn ones included.
     *
     * @param side null for both
     * @param person null for everybody's
     */
    public List<Enrolment> page(WaveId wave, Side side, PersonId person, PageRequest page) {
        String jpql = "select e from Enrolment e where e.wave = :wave and e.id > :after"
                + (side == null ? "" : " and e.side = :side")
                + (person == null ? "" : " and e.person = :person")
                + " order by e.id";
        TypedQuery<Enrolment> query = em.createQuery(jpql, Enrolment.class)
                .setParameter("wave", wave.value())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch());
        if (side != null) {
            query.setParameter("side", side);
        }
        if (person != null) {
            query.setParameter("person", person.value());
        }
        return query.getResultList();
    }

    /** The live enrolments of a person, in every wave. */
    public List<Enrolment> liveOf(PersonId person) {
        return em.createQuery("select e from Enrolment e where e.person = :person and e.live = true", Enrolment.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The live enrolments of a wave: their ids, without anything else. */
    public Set<EnrolmentId> live(WaveId wave) {
        return em.createQuery("select e.id from Enrolment e where e.wave = :wave and e.state = :submitted", Long.class)
                .setParameter("wave", wave.value())
                .setParameter("submitted", EnrolmentState.SUBMITTED)
                .getResultStream()
                .map(EnrolmentId::new)
                .collect(Collectors.toSet());
    }

    /** Those of the enrolments that are live. */
    public Set<EnrolmentId> live(Collection<EnrolmentId> enrolments) {
        return em.createQuery("select e.id from Enrolment e where e.id in :ids and e.state = :submitted", Long.class)
                .setParameter("ids", enrolments.stream().map(EnrolmentId::value).toList())
                .setParameter("submitted", EnrolmentState.SUBMITTED)
                .getResultStream()
                .map(EnrolmentId::new)
                .collect(Collectors.toSet());
    }

    /** The live enrolments of certain people in a wave. */
    public List<Enrolment> live(WaveId wave, Collection<PersonId> people) {
        return em.createQuery(
                        "select e from Enrolment e where e.wave = :wave and e.person in :people and e.state = :submitted",
                        Enrolment.class)
                .setParameter("wave", wave.value())
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("submitted", EnrolmentState.SUBMITTED)
                .getResultList();
    }

    /** The live enrolments of one side of a wave, in order of id. */
    public List<Enrolment> pool(WaveId wave, Side side) {
        return em.createQuery(
                        "select e from Enrolment e where e.wave = :wave and e.side = :side and e.state = :submitted"
                                + " order by e.id",
                        Enrolment.class)
                .setParameter("wave", wave.value())
                .setParameter("side", side)
                .setParameter("submitted", EnrolmentState.SUBMITTED)
                .getResultList();
    }

    /** The live enrolments of a wave, in order of id. */
    public List<Enrolled> pool(WaveId wave) {
        return em.createQuery(
                        "select new mentoring.enrolment.entity.Enrolled(e.id, e.version, e.person, e.side, e.topics, e.languages,"
                                + " e.attendance, e.halfDays, e.capacity, e.consentedAt)"
                                + " from Enrolment e where e.wave = :wave and e.state = :submitted order by e.id",
                        Enrolled.class)
                .setParameter("wave", wave.value())
                .setParameter("submitted", EnrolmentState.SUBMITTED)
                .getResultList();
    }
}
