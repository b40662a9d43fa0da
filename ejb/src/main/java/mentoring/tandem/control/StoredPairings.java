package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mentoring.programme.WaveId;
import mentoring.shared.JobId;
import mentoring.tandem.PairingId;
import mentoring.tandem.entity.Pairing;

/** The runs of the matcher the database knows. */
@Dependent
public class StoredPairings {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void add(Pairing pairing) {
        em.persist(pairing);
        em.flush();
    }

    /** What came of a job. */
    public Optional<Pairing> of(JobId job) {
        return em.createQuery("select p from Pairing p where p.jobId = :job", Pairing.class)
                .setParameter("job", job.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<Pairing> find(PairingId id) {
        return Optional.ofNullable(em.find(Pairing.class, id.value()));
    }

    /** The last one of a wave. */
    public Optional<Pairing> last(WaveId wave) {
        return em.createQuery("select p from Pairing p where p.waveId = :wave order by p.id desc", Pairing.class)
                .setParameter("wave", wave.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
