package mentoring.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerLayoutTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"#", "mentoring.#"})
    void delivers_again_for_some_minutes_so_that_a_database_may_restart(String addresses) throws Exception {
        AddressSettings delivery = delivery(addresses);

        assertThat(delivery.getMaxDeliveryAttempts()).isEqualTo(12);
        assertThat(waited(delivery)).isBetween(Duration.ofMinutes(3), Duration.ofMinutes(5));
    }

    @Test
    void delivers_again_soon_at_first() throws Exception {
        assertThat(Duration.ofMillis(delivery("mentoring.#").getRedeliveryDelay()))
                .isLessThan(Duration.ofSeconds(1));
    }

    private AddressSettings delivery(String addresses) throws Exception {
        return BrokerLayout.of(new BrokerSettings(directory, OptionalInt.empty()), Redelivery.PATIENT)
                .getAddressSettings()
                .get(addresses);
    }

    private static Duration waited(AddressSettings delivery) {
        return Duration.ofMillis(LongStream.iterate(
                        delivery.getRedeliveryDelay(), wait -> (long) (wait * delivery.getRedeliveryMultiplier()))
                .limit(delivery.getMaxDeliveryAttempts() - 1L)
                .map(wait -> Math.min(wait, delivery.getMaxRedeliveryDelay()))
                .sum());
    }
}
