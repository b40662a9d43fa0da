package mentoring.evaluation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import mentoring.directory.PersonId;
import mentoring.evaluation.EvaluationRefused;
import mentoring.evaluation.Moment;
import mentoring.evaluation.entity.BarometerResponse;
import mentoring.programme.ProgrammeId;
import mentoring.shared.control.DatabaseFault;

/** The responses to barometers that the database knows. */
@Dependent
public class StoredResponses {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public boolean has(ProgrammeId programme, Moment moment, PersonId person) {
        return em.createQuery(
                                "select count(r) from BarometerResponse r where r.programmeId = :programme"
                                        + " and r.moment = :moment and r.personId = :person",
                                Long.class)
                        .setParameter("programme", programme.value())
                        .setParameter("moment", moment)
                        .setParameter("person", person.value())
                        .getSingleResult()
                > 0;
    }

    /** Refuses with {@code barometer-already-answered} also when the same person's other response comes in at the same moment. */
    public void add(BarometerResponse response) {
        try {
            em.persist(response);
            em.flush();
        } catch (PersistenceException e) {
            if (DatabaseFault.of(e) == DatabaseFault.CONSTRAINT) {
                throw EvaluationRefused.barometerAlreadyAnswered(response.moment());
            }
            throw e;
        }
    }

    /** Distinct people. */
    public long countPeople(ProgrammeId programme, Moment moment) {
        return em.createQuery(
                        "select count(distinct r.personId) from BarometerResponse r where r.programmeId = :programme"
                                + " and r.moment = :moment",
                        Long.class)
                .setParameter("programme", programme.value())
                .setParameter("moment", moment)
                .getSingleResult();
    }
}
