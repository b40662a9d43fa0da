package mentoring.messaging.boundary;

import static mentoring.messaging.boundary.PlantHandler.planted;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mentoring.messaging.control.Channels;
import mentoring.server.ServerArchive;
import mentoring.shared.Transition;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events and commands inside a server, with the broker of the resource adapter and H2. */
@ExtendWith(ArquillianExtension.class)
class MessagingIT {
    private static final long PATIENCE_MILLIS = 10_000;

    @Deployment
    static WebArchive archive() {
        return ServerArchive.with(MessagingIT.class, PlantCommand.class, PlantHandler.class);
    }

    @Resource(lookup = Channels.CONNECTION_FACTORY)
    private ConnectionFactory broker;

    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Event<Transition> transitions;

    @Inject
    private PlantHandler handler;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private JMSContext jms;
    private JMSConsumer events;

    @BeforeEach
    void subscribe() {
        jms = broker.createContext();
        events = jms.createConsumer(jms.createTopic(Channels.EVENTS), "cloudEvents_subject LIKE 'tree/%" + run + "%'");
    }

    @AfterEach
    void leave() {
        jms.close();
    }

    @Test
    void publishes_a_committed_transition_as_a_cloud_event() throws Exception {
        inTransaction(() -> transitions.fire(planted("elm-" + run)));

        Message event = events.receive(PATIENCE_MILLIS);

        assertThat(event.getStringProperty("cloudEvents_type")).isEqualTo("mentoring.tree.planted");
        assertThat(event.getStringProperty("cloudEvents_specversion")).isEqualTo("1.0");
        assertThat(event.getStringProperty("cloudEvents_time")).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(((TextMessage) event).getText())
                .contains("\"id\":\"" + event.getStringProperty("cloudEvents_id") + "\"")
                .contains("\"data\":{\"kind\":\"tree\",\"id\":\"elm-" + run + "\",\"to\":\"PLANTED\"");
    }

    @Test
    void publishes_nothing_of_a_transaction_that_rolls_back() throws Exception {
        transaction.begin();
        transitions.fire(planted("ash-" + run));
        transaction.rollback();
        inTransaction(() -> transitions.fire(planted("elm-" + run)));

        assertThat(subject(events.receive(PATIENCE_MILLIS))).isEqualTo("tree/elm-" + run);
        assertThat(rowsAbout("ash-" + run)).isZero();
    }

    @Test
    void keeps_the_order_of_the_changes_of_one_subject() throws Exception {
        List<Integer> numbers = IntStream.range(0, 450).boxed().toList();
        for (int from = 0; from < numbers.size(); from += 90) {
            List<Integer> some = numbers.subList(from, from + 90);
            inTransaction(() ->
                    some.forEach(n -> transitions.fire(planted("elm-" + run).with("number", n))));
        }

        for (Integer number : numbers) {
            assertThat(((TextMessage) events.receive(PATIENCE_MILLIS)).getText())
                    .contains("{\"number\":" + number + "}");
        }
    }

    @Test
    void tells_of_a_change_before_what_follows_from_it() throws Exception {
        inTransaction(() -> transitions.fire(planted("fir-" + run)));

        assertThat(subject(events.receive(PATIENCE_MILLIS))).isEqualTo("tree/fir-" + run);
        assertThat(subject(events.receive(PATIENCE_MILLIS))).isEqualTo("tree/cone-of-fir-" + run);
        assertThat(trailAbout("fir-" + run)).containsExactly("fir-" + run, "cone-of-fir-" + run);
    }

    @Test
    void obeys_a_command_once_although_its_delivery_failed_and_was_repeated() throws Exception {
        String oak = "oak-" + run;

        TextMessage first = ask(command(oak));
        TextMessage second = ask(command(oak));

        assertThat(first.getText()).isEqualTo("{\"outcome\":\"done\",\"data\":" + grown(oak, 2) + "}");
        assertThat(second.getText()).isEqualTo(first.getText());
        assertThat(handler.attempts(oak)).hasValue(2);
        assertThat(subject(events.receive(PATIENCE_MILLIS))).isEqualTo("tree/" + oak);
        assertThat(events.receive(1)).isNull();
    }

    private static String grown(String tree, int attempt) {
        return "{\"tree\":\"" + tree + "\",\"attempt\":" + attempt + "}";
    }

    @Test
    void answers_a_refusal_and_undoes_the_attempt() throws Exception {
        TextMessage reply = ask(command("palm-" + run));
        inTransaction(() -> transitions.fire(planted("elm-" + run)));

        assertThat(reply.getText()).contains("\"code\":\"not-found\"").doesNotContain("outcome");
        assertThat(subject(events.receive(PATIENCE_MILLIS))).isEqualTo("tree/elm-" + run);
    }

    @Test
    void refuses_the_id_of_another_command() throws Exception {
        ask(command("elm-" + run));

        TextMessage reply = ask(command("elm-" + run).replace("gardener", "neighbour"));

        assertThat(reply.getText()).contains("\"code\":\"command-id-reused\"");
    }

    @Test
    void buries_what_it_cannot_understand_and_says_so() throws Exception {
        String unknown = "{\"command\":\"fell-" + run + "\"}";

        TextMessage reply = ask(unknown);

        assertThat(reply.getText()).contains("\"code\":\"command-unknown\"");
        assertThat(deadLetters()).contains(unknown);
    }

    @Test
    void reads_commands_as_strictly_as_rest() throws Exception {
        TextMessage reply = ask(command("elm-" + run).replace("\"tree\"", "\"treee\""));

        assertThat(reply.getText()).contains("\"code\":\"invalid-input\"").contains("\"path\":\"treee\"");
    }

    private String command(String tree) {
        return """
                {"command":"plant","id":"%s","subject":"gardener","roles":["participant"],"language":"en","tree":"%s"}""".formatted(tree, tree);
    }

    private TextMessage ask(String text) throws JMSException {
        Queue replies = jms.createTemporaryQueue();
        TextMessage message = jms.createTextMessage(text);
        message.setJMSReplyTo(replies);
        message.setJMSCorrelationID(UUID.randomUUID().toString());
        jms.createProducer().send(jms.createQueue(Channels.COMMANDS), message);
        try (JMSConsumer consumer = jms.createConsumer(replies)) {
            TextMessage reply = (TextMessage) consumer.receive(PATIENCE_MILLIS);
            assertThat(reply.getJMSCorrelationID()).isEqualTo(message.getJMSCorrelationID());
            return reply;
        }
    }

    private List<String> deadLetters() throws JMSException {
        try (JMSConsumer consumer = jms.createConsumer(jms.createQueue(Channels.DEAD_LETTERS))) {
            List<String> found = new ArrayList<>();
            for (Message one = consumer.receive(PATIENCE_MILLIS); one != null; one = consumer.receive(1)) {
                found.add(((TextMessage) one).getText());
            }
            return found;
        }
    }

    private long rowsAbout(String tree) {
        return em.createQuery("select count(m) from OutboxMessage m where m.subject = :subject", Long.class)
                .setParameter("subject", "tree/" + tree)
                .getSingleResult();
    }

    private List<String> trailAbout(String tree) {
        return em.createQuery(
                        "select e.subject from AuditEntry e where e.subject like :subject order by e.id", String.class)
                .setParameter("subject", "%" + tree)
                .getResultList();
    }

    private static String subject(Message event) throws JMSException {
        return event.getStringProperty("cloudEvents_subject");
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        work.run();
        transaction.commit();
    }
}
