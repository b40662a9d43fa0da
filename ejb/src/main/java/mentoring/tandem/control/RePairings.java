package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.shared.JobId;
import mentoring.tandem.entity.RePairing;

/** Which jobs pair a wave again. */
@Dependent
public class RePairings {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void note(JobId job) {
        em.persist(new RePairing(job));
    }

    public boolean isOne(JobId job) {
        return em.find(RePairing.class, job.value()) != null;
    }
}
