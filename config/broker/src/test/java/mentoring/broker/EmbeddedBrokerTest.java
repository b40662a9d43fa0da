package mentoring.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    Path directory;

    private EmbeddedBroker broker;

    @AfterEach
    void stop() {
        if (broker != null) {
            broker.stop();
        }
    }

    @Test
    void keeps_a_message_over_a_restart() {
        start(OptionalInt.empty());
        try (JMSContext portal = Client.inside()) {
            Client.send(portal, Destinations.COMMANDS, "enrol");
        }
        broker.stop();
        start(OptionalInt.empty());

        try (JMSContext module = Client.inside()) {
            assertThat(Client.receive(module, Destinations.COMMANDS)).isEqualTo("enrol");
        }
    }

    @Test
    void delivers_an_event_to_every_subscriber_of_the_topic() {
        start(OptionalInt.empty());
        try (JMSContext module = Client.inside();
                JMSContext portal = Client.inside()) {
            JMSConsumer one = portal.createConsumer(portal.createTopic(Destinations.EVENTS));
            JMSConsumer two = portal.createConsumer(portal.createTopic(Destinations.EVENTS));
            module.createProducer().send(module.createTopic(Destinations.EVENTS), "wave-opened");

            assertThat(one.receiveBody(String.class, Client.PATIENCE_MILLIS)).isEqualTo("wave-opened");
            assertThat(two.receiveBody(String.class, Client.PATIENCE_MILLIS)).isEqualTo("wave-opened");
        }
    }

    @Test
    void moves_a_message_to_the_dead_letters_after_the_last_delivery() {
        Redelivery hasty = new Redelivery(3, 1, 2);
        broker = EmbeddedBroker.start(new BrokerSettings(directory, OptionalInt.empty()), hasty);
        try (JMSContext portal = Client.inside();
                JMSContext module = Client.insideTransacted()) {
            Client.send(portal, Destinations.COMMANDS, "not understood");
            JMSConsumer commands = module.createConsumer(module.createQueue(Destinations.COMMANDS));
            for (int delivery = 0; delivery < hasty.attempts(); delivery++) {
                assertThat(commands.receiveBody(String.class, Client.PATIENCE_MILLIS))
                        .isEqualTo("not understood");
                module.rollback();
            }

            assertThat(Client.receive(portal, Destinations.DEAD_LETTERS)).isEqualTo("not understood");
        }
    }

    @Test
    void creates_the_queue_that_a_portal_names_for_its_replies() {
        start(OptionalInt.empty());
        try (JMSContext module = Client.inside()) {
            Client.send(module, "portal.replies", "enrolled");

            assertThat(Client.receive(module, "portal.replies")).isEqualTo("enrolled");
        }
    }

    @Test
    void answers_temporary_reply_queues_of_another_process() throws IOException {
        int port = freePort();
        start(OptionalInt.of(port));
        try (JMSContext portal = Client.overTheWire(port);
                JMSContext module = Client.inside()) {
            Queue replies = portal.createTemporaryQueue();
            JMSConsumer consumer = portal.createConsumer(replies);
            module.createProducer().send(replies, "enrolled");

            assertThat(consumer.receiveBody(String.class, Client.PATIENCE_MILLIS))
                    .isEqualTo("enrolled");
        }
    }

    @Test
    void fails_to_start_on_a_taken_port() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> start(OptionalInt.of(taken.getLocalPort())))
                    .withMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    private void start(OptionalInt port) {
        broker = EmbeddedBroker.start(new BrokerSettings(directory, port));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
