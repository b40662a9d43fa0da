package mentoring.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSettingsTest {

    private final Map<String, String> properties = new HashMap<>(Map.of("mentoring.checkout", "/checkout"));

    @Test
    void runs_on_8080_with_its_data_at_the_top_of_the_checkout() {
        DemoSettings settings = settings();

        assertThat(settings.port()).isEqualTo(8_080);
        assertThat(settings.data()).isEqualTo(Path.of("/checkout/.run"));
        assertThat(settings.executable()).isEqualTo(Path.of("/checkout/web/target/mentoring.jar"));
    }

    @Test
    void takes_the_three_ports_after_the_one_it_is_given() {
        properties.put("mentoring.port", "9000");

        assertThat(settings().ports().keySet()).containsExactly(9_000, 9_001, 9_002, 9_003);
    }

    @Test
    void keeps_its_data_where_it_is_told() {
        properties.put("mentoring.data", "/elsewhere");

        assertThat(settings().data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings().log()).isEqualTo(Path.of("/elsewhere/server.log"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "65532"})
    void accepts_a_port_that_leaves_three_after_it(String port) {
        properties.put("mentoring.port", port);

        assertThat(settings().port()).isEqualTo(Integer.parseInt(port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65533", "http"})
    void refuses_a_port_that_does_not(String port) {
        properties.put("mentoring.port", port);

        assertThatExceptionOfType(DemoFailed.class)
                .isThrownBy(this::settings)
                .withMessageContainingAll("mentoring.port", port, "65532");
    }

    private DemoSettings settings() {
        return DemoSettings.from(properties::get);
    }
}
