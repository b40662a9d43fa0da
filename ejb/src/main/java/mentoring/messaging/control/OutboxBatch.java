package mentoring.messaging.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mentoring.messaging.entity.OutboxMessage;

/** One step of the relay: the oldest rows go to the broker, then out of the outbox. */
@Stateless
public class OutboxBatch {
    static final int SIZE = 200;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    private EventPublisher publisher;

    /**
     * Answers how many were sent; 0 when nothing waits or another holds the lease.
     *
     * <p>The broker commits before the database does: after a crash in between the rows are sent again, never lost.
     *
     * @throws BrokerUnreachable when nothing was sent; the rows stay
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int send() throws BrokerUnreachable {
        if (!lease()) {
            return 0;
        }
        List<OutboxMessage> oldest = em.createQuery("select m from OutboxMessage m order by m.id", OutboxMessage.class)
                .setMaxResults(SIZE)
                .getResultList();
        if (!oldest.isEmpty()) {
            publisher.publish(oldest);
            delete(oldest);
        }
        return oldest.size();
    }

    /** Holds until the transaction ends, however it ends. */
    private boolean lease() {
        return !em.createNativeQuery("select name from outbox_lease where name = 'relay' for update skip locked")
                .getResultList()
                .isEmpty();
    }

    private void delete(List<OutboxMessage> sent) {
        em.createQuery("delete from OutboxMessage m where m.id in :ids")
                .setParameter("ids", sent.stream().map(OutboxMessage::id).toList())
                .executeUpdate();
    }
}
