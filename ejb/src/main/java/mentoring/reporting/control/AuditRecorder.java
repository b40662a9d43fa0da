package mentoring.reporting.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.reporting.entity.AuditEntry;
import mentoring.shared.Transition;

/** Writes every transition to the audit trail, in the transaction that made it. */
@ApplicationScoped
public class AuditRecorder {
    /** Ahead of observers that make further transitions: what follows from one is written after it. */
    static final int BEFORE_OTHERS = Interceptor.Priority.LIBRARY_BEFORE;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    void record(@Observes @Priority(BEFORE_OTHERS) Transition transition) {
        em.persist(new AuditEntry(transition));
    }
}
