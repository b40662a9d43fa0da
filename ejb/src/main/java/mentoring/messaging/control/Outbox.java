package mentoring.messaging.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import mentoring.shared.Transition;

/** Takes every transition into the outbox, in the transaction that made it, and wakes the relay once that has committed. */
@ApplicationScoped
public class Outbox {
    /** Ahead of observers that make further transitions: what follows from one is written after it. */
    static final int BEFORE_OTHERS = Interceptor.Priority.LIBRARY_BEFORE;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    private OutboxRelay relay;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean waking = new AtomicBoolean();

    void write(@Observes @Priority(BEFORE_OTHERS) Transition transition) {
        em.persist(CloudEvent.of(transition, UUID.randomUUID().toString()).toMessage());
    }

    /** A transaction of thousands of transitions wakes the relay once. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Transition transition) {
        if (waking.compareAndSet(false, true)) {
            executor.execute(this::relay);
        }
    }

    private void relay() {
        waking.set(false);
        relay.relay();
    }
}
