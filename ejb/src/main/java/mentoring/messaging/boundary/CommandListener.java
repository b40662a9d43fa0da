package mentoring.messaging.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import mentoring.messaging.control.BrokerUnreachable;
import mentoring.messaging.control.Channels;
import mentoring.messaging.control.CommandDesk;
import mentoring.messaging.control.Incoming;

/**
 * Takes commands from their queue. A message is acknowledged once it has been answered; until then the broker delivers it again, and in
 * the end to the dead letters.
 *
 * <p>Outside of any transaction: one that held the message and the database would need both to prepare.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "resourceAdapter", propertyValue = Channels.ADAPTER),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "destination", propertyValue = Channels.COMMANDS),
            @ActivationConfigProperty(propertyName = "useJNDI", propertyValue = "false"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandListener implements MessageListener {
    @Inject
    private CommandDesk desk;

    @Override
    public void onMessage(Message message) {
        try {
            desk.serve(Incoming.of(message));
        } catch (JMSException | BrokerUnreachable failure) {
            throw new EJBException("the command has not been answered", failure);
        }
    }
}
