package mentoring.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void names_the_taken_port_its_purpose_and_the_way_out() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(DemoFailed.class)
                    .isThrownBy(() -> Ports.mustBeFree(Map.of(listener.getLocalPort(), "the broker")))
                    .withMessageContainingAll(
                            Integer.toString(listener.getLocalPort()), "the broker", "-Dmentoring.port=");
        }
    }

    @Test
    void accepts_a_port_whose_listener_has_gone() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
        }

        assertThatCode(() -> Ports.mustBeFree(Map.of(port, "the broker"))).doesNotThrowAnyException();
    }
}
