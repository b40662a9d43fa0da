package mentoring.reporting.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.PrimitiveIterator;
import mentoring.reporting.entity.AuditEntry;
import mentoring.shared.Births;
import mentoring.shared.Transition;
import mentoring.shared.control.ManyRows;

/** Writes every transition and every birth to the audit trail, in the transaction that made it. */
@ApplicationScoped
public class AuditRecorder {
    /** Ahead of observers that make further transitions: what follows from one is written after it. */
    static final int BEFORE_OTHERS = Interceptor.Priority.LIBRARY_BEFORE;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    private ManyRows rows;

    void record(@Observes @Priority(BEFORE_OTHERS) Transition transition) {
        em.persist(new AuditEntry(transition));
    }

    void recordAll(@Observes @Priority(BEFORE_OTHERS) Births births) {
        List<Transition> all = births.all();
        PrimitiveIterator.OfLong ids = rows.ids(AuditEntry.SEQUENCE, AuditEntry.IDS_IN_A_BLOCK, all.size());
        rows.insert(
                AuditEntry.TABLE,
                AuditEntry.COLUMNS,
                all.stream().map(birth -> new AuditEntry(birth).row(ids.nextLong())));
    }
}
