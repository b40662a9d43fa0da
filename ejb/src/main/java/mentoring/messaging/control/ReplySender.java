package mentoring.messaging.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.InvalidDestinationRuntimeException;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what follows from a message: the reply to its sender, or the message itself to the dead letters. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReplySender {
    private static final Logger LOG = Logger.getLogger(ReplySender.class.getName());

    @Inject
    @JMSConnectionFactory(Channels.CONNECTION_FACTORY)
    private JMSContext jms;

    /** Nothing is sent to a sender who named no place for the reply, or has left it. */
    public void send(Incoming incoming, String reply) throws BrokerUnreachable {
        if (incoming.replyTo() == null) {
            return;
        }
        try {
            jms.createProducer().setJMSCorrelationID(incoming.correlationId()).send(incoming.replyTo(), reply);
        } catch (InvalidDestinationRuntimeException left) {
            LOG.log(Level.INFO, "Nobody waits for the reply to {0} any more.", incoming.messageId());
        } catch (JMSRuntimeException failure) {
            throw new BrokerUnreachable(failure);
        }
    }

    /** Puts a copy of the message where operators look for what could not be understood, with the reason as a property. */
    public void bury(Incoming incoming, String reason) throws BrokerUnreachable {
        LOG.log(Level.WARNING, "The command {0} cannot be understood: {1}.", new Object[] {incoming.messageId(), reason
        });
        try {
            jms.createProducer()
                    .setProperty("mentoring_reason", reason)
                    .setProperty("mentoring_messageId", incoming.messageId())
                    .setJMSCorrelationID(incoming.correlationId())
                    .setJMSReplyTo(incoming.replyTo())
                    .send(jms.createQueue(Channels.DEAD_LETTERS), incoming.text());
        } catch (JMSRuntimeException failure) {
            throw new BrokerUnreachable(failure);
        }
    }
}
