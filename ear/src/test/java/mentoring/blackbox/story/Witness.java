package mentoring.blackbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentoring.blackbox.client.Answer;

/** Compares what was published with what was recorded: every transition is in both, whatever happened in between. */
final class Witness {
    private static final String SUBSCRIBER = "portal";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Plot plot;
    private final Set<String> before = new TreeSet<>();

    Witness(Plot plot) {
        this.plot = plot;
    }

    /** What other tests have done on the same module was published before anybody listened. */
    void starts_listening() {
        before.addAll(recorded());
        plot.module.broker().subscribe(SUBSCRIBER);
    }

    void heard_of_every_transition_that_was_recorded() {
        Set<String> recorded = recorded();
        recorded.removeAll(before);
        Set<String> awaited = new TreeSet<>(recorded);
        List<TextMessage> heard = plot.module.broker().collect(SUBSCRIBER, event -> {
            awaited.remove(transition(event));
            return awaited.isEmpty();
        });
        assertThat(heard).allSatisfy(Witness::isCloudEvent);
        Set<String> published = heard.stream().map(Witness::transition).collect(Collectors.toCollection(TreeSet::new));
        assertThat(published).containsAll(recorded);
        assertThat(published.stream().map(line -> line.substring(0, line.indexOf('/'))))
                .contains("programme", "wave", "enrolment", "mentor", "pairing", "tandem", "session", "evaluation")
                .contains("alert", "gate-decision", "synchronisation");
    }

    private static void isCloudEvent(TextMessage event) {
        JsonNode json = json(event);
        assertThat(json.path("specversion").asText()).isEqualTo("1.0");
        assertThat(json.path("id").asText()).isEqualTo(property(event, "cloudEvents_id"));
        assertThat(json.path("type").asText()).isEqualTo(property(event, "cloudEvents_type"));
        assertThat(property(event, "cloudEvents_source")).isEqualTo("/mentoring");
    }

    private static String transition(TextMessage event) {
        JsonNode data = json(event).path("data");
        return line(data, data.path("from").asText(""));
    }

    /** The whole trail as the operator reads it. */
    private Set<String> recorded() {
        List<JsonNode> entries = new ArrayList<>();
        String path = "/audit-entries?limit=200";
        while (path != null) {
            Answer page = plot.cast.operator.get(path).expect(200);
            Cast.items(page).forEach(entries::add);
            String next = page.json().path("next").asText("");
            path = next.isEmpty() ? null : "/audit-entries?limit=200&after=" + next;
        }
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.path("actor").asText()).isNotBlank();
            assertThat(entry.path("at").asText()).isNotBlank();
        });
        return entries.stream()
                .map(entry -> line(entry, entry.path("from").asText("")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(JsonNode change, String from) {
        return change.path("kind").asText() + "/" + change.path("id").asText() + " " + from + ">"
                + change.path("to").asText();
    }

    private static JsonNode json(TextMessage event) {
        try {
            return JSON.readTree(event.getText());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String property(TextMessage event, String name) {
        try {
            return event.getStringProperty(name);
        } catch (JMSException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
