package mentoring.blackbox.client;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The group's broker, as the portal reaches it from another machine. */
public record Broker(String url) {
    private static final long PATIENCE_MILLIS = 30_000;

    /** Sends one command and waits for its reply. */
    public String ask(String command) throws JMSException {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
                JMSContext context = factory.createContext()) {
            Queue replies = context.createTemporaryQueue();
            TextMessage message = context.createTextMessage(command);
            message.setJMSReplyTo(replies);
            message.setJMSCorrelationID("question-" + System.nanoTime());
            try (JMSConsumer consumer = context.createConsumer(replies)) {
                context.createProducer().send(context.createQueue("mentoring.commands"), message);
                Message reply = consumer.receive(PATIENCE_MILLIS);
                if (reply == null) {
                    throw new AssertionError("no reply to " + command);
                }
                if (!message.getJMSCorrelationID().equals(reply.getJMSCorrelationID())) {
                    throw new AssertionError("a reply to something else: " + reply.getJMSCorrelationID());
                }
                return reply.getBody(String.class);
            }
        }
    }

    /** Makes the broker keep every event for this subscriber from now on, also while nobody listens. */
    public void subscribe(String subscriber) {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
                JMSContext context = factory.createContext()) {
            context.createSharedDurableConsumer(events(context), subscriber).close();
        }
    }

    /** Takes what the broker has kept for the subscriber, until nothing more is awaited or nothing more comes. */
    public List<TextMessage> collect(String subscriber, Predicate<TextMessage> isLast) {
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url);
                JMSContext context = factory.createContext();
                JMSConsumer consumer = context.createSharedDurableConsumer(events(context), subscriber)) {
            List<TextMessage> heard = new ArrayList<>();
            Message message = consumer.receive(PATIENCE_MILLIS);
            while (message != null) {
                heard.add((TextMessage) message);
                message = isLast.test((TextMessage) message) ? null : consumer.receive(PATIENCE_MILLIS);
            }
            return heard;
        }
    }

    private static Topic events(JMSContext context) {
        return context.createTopic("mentoring.events");
    }
}
