package mentoring.messaging.control;

import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Remembers whether events get out: one line of log when that changes, and ever longer pauses while it does not. */
final class BrokerWatch {
    private static final Logger LOG = Logger.getLogger(BrokerWatch.class.getName());
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(16);

    private Duration pause = Duration.ZERO;
    private Instant nextTry = Instant.MIN;

    synchronized boolean isWorthTrying(Instant now) {
        return !now.isBefore(nextTry);
    }

    /** @param messages how many the broker has taken; none tells nothing about it */
    synchronized void took(int messages) {
        if (messages > 0 && isDown()) {
            LOG.info("Events leave the outbox again.");
            pause = Duration.ZERO;
            nextTry = Instant.MIN;
        }
    }

    synchronized void failed(Exception failure, Instant now) {
        if (!isDown()) {
            LOG.log(
                    Level.WARNING,
                    "Events wait in the outbox, because the broker or the database does not answer: {0}",
                    failure.getMessage());
        }
        pause = isDown() ? longer() : FIRST_PAUSE;
        nextTry = now.plus(pause);
    }

    synchronized boolean isDown() {
        return !pause.isZero();
    }

    private Duration longer() {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
