package mentoring.messaging.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import mentoring.messaging.CommandRefused;
import mentoring.messaging.command.Order;
import mentoring.messaging.entity.InboxMessage;
import mentoring.shared.Refusal;

/** Obeys every command once: its answer is kept in the transaction of its effect, and given again to whoever repeats it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Inbox {
    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Answers what was answered before, or carries the order out.
     *
     * @return the reply
     * @throws CommandRefused {@code command-id-reused}, and every refusal of the use case; nothing is kept then
     */
    public String obey(MessageKey key, Order<?> order) {
        InboxMessage known = em.find(InboxMessage.class, key.id());
        if (known == null) {
            return keep(key, Reply.done(order.carryOut(), order.command().locale()));
        }
        if (!known.answers(key.digest())) {
            throw CommandRefused.idReused(key.id());
        }
        return known.reply();
    }

    /** Keeps a refusal, after the transaction of the attempt has been rolled back. */
    public String refuse(MessageKey key, Order<?> order, Refusal refusal) {
        return keep(key, Reply.refused(refusal, order.command().locale()));
    }

    /** Forgets what was answered before a moment, so that neither the table nor what it tells of people grows for ever; returns how many. */
    public int forgetBefore(Instant moment) {
        return em.createQuery("delete from InboxMessage m where m.answeredAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private String keep(MessageKey key, String reply) {
        em.persist(new InboxMessage(key.id(), key.digest(), reply, clock.instant()));
        return reply;
    }
}
