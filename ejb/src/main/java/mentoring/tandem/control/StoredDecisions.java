package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import mentoring.programme.WaveId;
import mentoring.shared.PageRequest;
import mentoring.tandem.PairingDecisionId;
import mentoring.tandem.PairingDecisionState;
import mentoring.tandem.entity.PairingDecision;

/** The decisions of programme managers on who meets whom that the database knows. */
@Dependent
public class StoredDecisions {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void add(PairingDecision decision) {
        em.persist(decision);
        em.flush();
    }

    /** Brings versions up to date. */
    public void flush() {
        em.flush();
    }

    public Optional<PairingDecision> find(PairingDecisionId id) {
        return Optional.ofNullable(em.find(PairingDecision.class, id.value()));
    }

    /** One more than the page holds, in order of id, those withdrawn included. */
    public List<PairingDecision> ofWave(WaveId wave, PageRequest page) {
        return em.createQuery(
                        "select d from PairingDecision d where d.waveId = :wave and d.id > :after order by d.id",
                        PairingDecision.class)
                .setParameter("wave", wave.value())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those in force. */
    public Decided of(WaveId wave) {
        return Decided.of(em.createQuery(
                        "select d from PairingDecision d where d.waveId = :wave and d.state = :state order by d.id",
                        PairingDecision.class)
                .setParameter("wave", wave.value())
                .setParameter("state", PairingDecisionState.IN_FORCE)
                .getResultList());
    }
}
