package mentoring.blackbox.client;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
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

    /** Listens to the events from now on. */
    public Listening listen() {
        return new Listening(new ActiveMQConnectionFactory(url));
    }

    /** A subscription to mentoring.events that remembers nothing but what it is asked for. */
    public static final class Listening implements AutoCloseable {
        private final ActiveMQConnectionFactory factory;
        private final JMSContext context;
        private final JMSConsumer consumer;

        private Listening(ActiveMQConnectionFactory factory) {
            this.factory = factory;
            this.context = factory.createContext();
            this.consumer = context.createConsumer(context.createTopic("mentoring.events"));
        }

        /** Everything up to and including the first event that is the one awaited. */
        public List<Message> until(Predicate<Message> awaited) {
            List<Message> heard = new ArrayList<>();
            Message message = consumer.receive(PATIENCE_MILLIS);
            while (message != null) {
                heard.add(message);
                if (awaited.test(message)) {
                    return heard;
                }
                message = consumer.receive(PATIENCE_MILLIS);
            }
            throw new AssertionError("the awaited event did not come; heard " + heard.size() + " others");
        }

        @Override
        public void close() {
            context.close();
            factory.close();
        }
    }
}
