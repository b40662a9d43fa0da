package mentoring.broker;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** JMS clients of the broker under test. */
final class Client {

    static final long PATIENCE_MILLIS = 5_000;

    private Client() {}

    static JMSContext inside() {
        return connect("vm://0", JMSContext.AUTO_ACKNOWLEDGE);
    }

    static JMSContext insideTransacted() {
        return connect("vm://0", JMSContext.SESSION_TRANSACTED);
    }

    static JMSContext overTheWire(int port) {
        return connect("tcp://127.0.0.1:" + port, JMSContext.AUTO_ACKNOWLEDGE);
    }

    static void send(JMSContext context, String queue, String text) {
        context.createProducer().send(context.createQueue(queue), text);
    }

    static String receive(JMSContext context, String queue) {
        return context.createConsumer(context.createQueue(queue)).receiveBody(String.class, PATIENCE_MILLIS);
    }

    private static JMSContext connect(String url, int mode) {
        ConnectionFactory factory = new ActiveMQConnectionFactory(url);
        return factory.createContext(mode);
    }
}
