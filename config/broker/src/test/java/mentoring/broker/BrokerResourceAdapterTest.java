package mentoring.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import jakarta.resource.spi.BootstrapContext;
import jakarta.resource.spi.ResourceAdapterInternalException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerResourceAdapterTest {

    @TempDir
    Path directory;

    private final BrokerResourceAdapter adapter = new BrokerResourceAdapter();

    @Test
    void brings_its_broker_and_takes_it_away_again() throws ResourceAdapterInternalException {
        adapter.setBrokerDirectory(directory.toString());
        adapter.start(server());
        try (JMSContext inside = Client.inside()) {
            assertThat(inside.getMetaData()).isNotNull();
        }
        adapter.stop();

        assertNoBroker();
    }

    @Test
    void starts_no_broker_when_an_outside_one_is_used() throws ResourceAdapterInternalException {
        adapter.setEmbedded(false);
        adapter.setBrokerDirectory(directory.toString());
        adapter.start(server());

        assertNoBroker();
        assertThat(directory).isEmptyDirectory();
        adapter.stop();
    }

    @Test
    void refuses_to_start_with_a_port_that_is_none() {
        adapter.setBrokerPort("many");

        assertThatExceptionOfType(ResourceAdapterInternalException.class)
                .isThrownBy(() -> adapter.start(server()))
                .withMessageContaining("BrokerPort");
    }

    /** A server that offers the adapter nothing; it asks for more only when transactions run. */
    private static BootstrapContext server() {
        return (BootstrapContext) Proxy.newProxyInstance(
                BootstrapContext.class.getClassLoader(),
                new Class<?>[] {BootstrapContext.class},
                (proxy, method, arguments) -> null);
    }

    private static void assertNoBroker() {
        assertThatExceptionOfType(JMSRuntimeException.class).isThrownBy(Client::inside);
    }
}
