package mentoring.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.reporting.entity.AuditEntry;
import mentoring.shared.Transition;

/** Writes every transition to the audit trail, in the transaction that made it. */
@ApplicationScoped
public class AuditRecorder {
    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    void record(@Observes Transition transition) {
        em.persist(new AuditEntry(transition));
    }
}
