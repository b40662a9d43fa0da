package mentoring.reporting.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mentoring.programme.WaveId;
import mentoring.reporting.entity.WaveReport;

/** The reports that have been published. */
@Dependent
public class StoredReports {
    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    /** The last edition, if there is one. */
    public Optional<WaveReport> latest(WaveId wave) {
        return em.createQuery(
                        "select r from WaveReport r where r.waveId = :wave order by r.edition desc", WaveReport.class)
                .setParameter("wave", wave.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(WaveReport report) {
        em.persist(report);
    }
}
