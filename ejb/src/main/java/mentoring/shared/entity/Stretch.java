package mentoring.shared.entity;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;

/** The recent stretch of a phase, over which its rate is taken: from 10 to 20 seconds, and all of a phase that is younger. */
@Embeddable
public class Stretch {
    private static final Duration LEAST = Duration.ofSeconds(10);

    /** Less is too little to tell a rate from. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    /** A job that reports no later than this is not standing still. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final double MILLIS = 1000;

    private long fromDone;
    private Instant fromAt;
    private long nextDone;
    private Instant nextAt;

    protected Stretch() {}

    /** Of a phase that begins. */
    Stretch(Instant at) {
        fromAt = at;
        nextAt = at;
    }

    void note(long done, Instant at) {
        if (!at.isBefore(nextAt.plus(LEAST))) {
            fromDone = nextDone;
            fromAt = nextAt;
            nextDone = done;
            nextAt = at;
        }
    }

    /**
     * Done in a second; it falls while a job stands still.
     *
     * @param reportedAt when it was {@code done} for the last time
     */
    OptionalDouble rate(long done, Instant reportedAt, Instant now) {
        boolean stands = now.isAfter(reportedAt.plus(GRACE));
        Duration time = Duration.between(fromAt, stands ? now : reportedAt);
        return time.compareTo(SHORTEST) < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((done - fromDone) * MILLIS / time.toMillis());
    }
}
