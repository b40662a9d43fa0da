package mentoring.evaluation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.evaluation.entity.Evaluation;
import mentoring.programme.WaveId;
import mentoring.session.SessionId;

/** The evaluations the database knows. */
@Dependent
public class StoredEvaluations {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** The person's own, if any. */
    public Optional<Evaluation> of(SessionId session, PersonId person) {
        return em.createQuery(
                        "select e from Evaluation e where e.sessionId = :session and e.personId = :person",
                        Evaluation.class)
                .setParameter("session", session.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    public void add(Evaluation evaluation) {
        em.persist(evaluation);
        em.flush();
    }

    public long count(SessionId session) {
        return em.createQuery("select count(e) from Evaluation e where e.sessionId = :session", Long.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    public long count(WaveId wave) {
        return em.createQuery("select count(e) from Evaluation e where e.waveId = :wave", Long.class)
                .setParameter("wave", wave.value())
                .getSingleResult();
    }

    /** Distinct people. */
    public long countPeople(WaveId wave) {
        return em.createQuery("select count(distinct e.personId) from Evaluation e where e.waveId = :wave", Long.class)
                .setParameter("wave", wave.value())
                .getSingleResult();
    }
}
