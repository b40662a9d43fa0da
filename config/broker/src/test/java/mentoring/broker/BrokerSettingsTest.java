package mentoring.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerSettingsTest {

    private final Map<String, String> properties =
            new HashMap<>(Map.of("java.io.tmpdir", "/temporary", "user.dir", "/started/here"));
    private final Map<String, String> environment = new HashMap<>();

    @Test
    void prefers_the_adapters_property_to_the_system_property_and_that_to_the_environment() {
        environment.put("MENTORING_BROKER_DIRECTORY", "/from/environment");
        assertThat(resolve(null, null).directory()).isEqualTo(Path.of("/from/environment"));

        properties.put("mentoring.broker.directory", "/from/system");
        assertThat(resolve(" ", null).directory()).isEqualTo(Path.of("/from/system"));

        assertThat(resolve("/from/adapter", null).directory()).isEqualTo(Path.of("/from/adapter"));
    }

    @Test
    void keeps_its_journal_with_the_server_instance() {
        properties.put("com.sun.aas.instanceRoot", "/servers/domain1");

        assertThat(resolve(null, null).directory()).isEqualTo(Path.of("/servers/domain1/broker"));
    }

    @Test
    void keeps_its_journal_where_the_server_was_started_when_the_instance_is_temporary() {
        properties.put("com.sun.aas.instanceRoot", "/temporary/micro-1");

        assertThat(resolve(null, null).directory()).isEqualTo(Path.of("/started/here/mentoring-data/broker"));
    }

    @Test
    void opens_no_port_unless_asked() {
        assertThat(resolve(null, "").port()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65535", " 61616 "})
    void accepts_any_port(String port) {
        assertThat(resolve(null, port).port()).hasValue(Integer.parseInt(port.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void refuses_what_is_no_port_and_says_where_it_was_found(String port) {
        properties.put("mentoring.broker.port", port);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(null, null))
                .withMessageContainingAll("system property mentoring.broker.port", "'" + port + "'", "1 to 65535");
    }

    private BrokerSettings resolve(String directory, String port) {
        return BrokerSettings.resolve(directory, port, properties::get, environment::get);
    }
}
