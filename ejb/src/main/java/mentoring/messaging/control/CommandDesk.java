package mentoring.messaging.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import mentoring.messaging.CommandRefused;
import mentoring.messaging.command.CommandBook;
import mentoring.messaging.command.Order;
import mentoring.shared.Refusal;

/** Takes a message from its arrival to its reply. Holds no transaction: the inbox, the reply and the dead letters each have their own. */
@ApplicationScoped
public class CommandDesk {
    @Inject
    private CommandBook book;

    @Inject
    private Inbox inbox;

    @Inject
    private ReplySender replies;

    /** When it returns, the message may be forgotten; when it throws, the broker must deliver it again. */
    public void serve(Incoming incoming) throws BrokerUnreachable {
        Order<?> order;
        try {
            order = book.read(incoming.body());
        } catch (Refusal notUnderstood) {
            replies.bury(incoming, notUnderstood.code());
            replies.send(incoming, Reply.refused(notUnderstood, Locale.FRENCH));
            return;
        }
        replies.send(incoming, answer(MessageKey.of(incoming, order.command()), order));
    }

    private String answer(MessageKey key, Order<?> order) {
        try {
            return inbox.obey(key, order);
        } catch (CommandRefused idReused) {
            return Reply.refused(idReused, order.command().locale());
        } catch (Refusal refusal) {
            return inbox.refuse(key, order, refusal);
        }
    }
}
