package mentoring.shared.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one place where the module reads the time of the machine; everything else is given a {@link Clock}. */
@ApplicationScoped
public class SystemClock {
    private static final Duration STORED = Duration.of(1, ChronoUnit.MICROS);

    /** Ticks as finely as the database stores, so that what is answered at once is what is read later. */
    @Produces
    public Clock clock() {
        return Clock.tick(Clock.systemUTC(), STORED);
    }
}
