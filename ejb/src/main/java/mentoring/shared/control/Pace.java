package mentoring.shared.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How often work under way is reported: at most once a second. For one thread. */
public final class Pace {
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Clock clock;
    private Instant last;

    public Pace(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    /** True a second after it was so the last time, or after the beginning. */
    public boolean isDue() {
        Instant now = clock.instant();
        if (now.isBefore(last.plus(LEAST))) {
            return false;
        }
        last = now;
        return true;
    }
}
