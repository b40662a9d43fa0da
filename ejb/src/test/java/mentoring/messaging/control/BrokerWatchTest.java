package mentoring.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrokerWatchTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Logger LOG = Logger.getLogger(BrokerWatch.class.getName());

    private final Lines lines = new Lines();
    private final BrokerWatch watch = new BrokerWatch();

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(lines);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void writes_one_line_however_often_the_broker_fails_and_one_when_it_is_back() {
        fail(NOON);
        fail(NOON.plusSeconds(1));
        fail(NOON.plusSeconds(3));
        watch.took(200);
        watch.took(200);

        assertThat(lines.written).hasSize(2);
    }

    @Test
    void pauses_longer_with_each_failure_up_to_sixteen_seconds() {
        List<Long> pauses = new ArrayList<>();
        for (int failure = 0; failure < 7; failure++) {
            fail(NOON);
            pauses.add(pauseFrom(NOON));
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 16L, 16L);
    }

    @Test
    void does_not_take_an_empty_outbox_for_a_broker_that_answers() {
        fail(NOON);
        watch.took(0);

        assertThat(watch.isDown()).isTrue();
        assertThat(watch.isWorthTrying(NOON)).isFalse();
    }

    @Test
    void tries_at_once_again_after_a_success() {
        fail(NOON);
        watch.took(1);

        assertThat(watch.isWorthTrying(NOON)).isTrue();
    }

    private void fail(Instant at) {
        watch.failed(new BrokerUnreachable(new IllegalStateException("away")), at);
    }

    private long pauseFrom(Instant start) {
        Duration pause = Duration.ZERO;
        while (!watch.isWorthTrying(start.plus(pause))) {
            pause = pause.plusSeconds(1);
        }
        return pause.toSeconds();
    }

    private static final class Lines extends Handler {
        private final List<String> written = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            written.add(line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
