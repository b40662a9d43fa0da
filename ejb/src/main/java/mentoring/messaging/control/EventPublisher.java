package mentoring.messaging.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSConnectionFactoryDefinition;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.util.List;
import mentoring.messaging.entity.OutboxMessage;

/** Sends events to the topic: CloudEvents 1.0 in JSON, the attributes repeated as properties that subscribers may select by. */
@JMSConnectionFactoryDefinition(
        name = Channels.CONNECTION_FACTORY,
        resourceAdapter = Channels.ADAPTER,
        minPoolSize = 0,
        maxPoolSize = 16)
@Stateless
public class EventPublisher {
    @Inject
    @JMSConnectionFactory(Channels.CONNECTION_FACTORY)
    private JMSContext jms;

    /**
     * All or none, in this order, durable when it returns.
     *
     * <p>A transaction of its own, in which the broker is alone: it commits in one phase.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void publish(List<OutboxMessage> events) throws BrokerUnreachable {
        try {
            Topic topic = jms.createTopic(Channels.EVENTS);
            JMSProducer producer = jms.createProducer().setDeliveryMode(DeliveryMode.PERSISTENT);
            for (OutboxMessage event : events) {
                producer.send(topic, message(event));
            }
        } catch (JMSException | JMSRuntimeException failure) {
            throw new BrokerUnreachable(failure);
        }
    }

    private TextMessage message(OutboxMessage event) throws JMSException {
        TextMessage message = jms.createTextMessage(event.body());
        message.setJMSType(event.type());
        message.setStringProperty("cloudEvents_specversion", CloudEvent.SPEC_VERSION);
        message.setStringProperty("cloudEvents_id", event.eventId());
        message.setStringProperty("cloudEvents_source", CloudEvent.SOURCE);
        message.setStringProperty("cloudEvents_type", event.type());
        message.setStringProperty("cloudEvents_subject", event.subject());
        message.setStringProperty("cloudEvents_time", event.occurredAt().toString());
        message.setStringProperty("cloudEvents_datacontenttype", CloudEvent.CONTENT_TYPE);
        if (event.subsidiary().isPresent()) {
            message.setStringProperty(
                    "cloudEvents_subsidiary", event.subsidiary().get());
        }
        return message;
    }
}
