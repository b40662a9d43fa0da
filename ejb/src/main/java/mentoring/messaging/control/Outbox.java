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
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import mentoring.messaging.entity.OutboxMessage;
import mentoring.shared.Births;
import mentoring.shared.Transition;
import mentoring.shared.control.ManyRows;

/** Takes every transition and every birth into the outbox, in the transaction that made it, and wakes the relay once that has committed. */
@ApplicationScoped
public class Outbox {
    /** Ahead of observers that make further transitions: what follows from one is written after it. */
    static final int BEFORE_OTHERS = Interceptor.Priority.LIBRARY_BEFORE;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    private ManyRows rows;

    @Inject
    private OutboxRelay relay;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicBoolean waking = new AtomicBoolean();

    void write(@Observes @Priority(BEFORE_OTHERS) Transition transition) {
        em.persist(message(transition));
    }

    /** Numbers may be taken at once for all: of what has just come into being, nobody else can have told anything. */
    void writeAll(@Observes @Priority(BEFORE_OTHERS) Births births) {
        List<Transition> all = births.all();
        PrimitiveIterator.OfLong numbers = rows.ids(OutboxMessage.SEQUENCE, 1, all.size());
        rows.insert(
                OutboxMessage.TABLE,
                OutboxMessage.COLUMNS,
                all.stream().map(birth -> message(birth).row(numbers.nextLong())));
    }

    /** A transaction of thousands of transitions wakes the relay once. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Transition transition) {
        wake();
    }

    void wakeAfter(@Observes(during = TransactionPhase.AFTER_SUCCESS) Births births) {
        wake();
    }

    private static OutboxMessage message(Transition transition) {
        return CloudEvent.of(transition, UUID.randomUUID().toString()).toMessage();
    }

    private void wake() {
        if (waking.compareAndSet(false, true)) {
            executor.execute(this::relay);
        }
    }

    private void relay() {
        waking.set(false);
        relay.relay();
    }
}
