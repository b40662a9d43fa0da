package mentoring.tandem.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;

/** Says how long each part of some work took, in the order of the parts. */
final class StopWatch {
    private final Clock clock;
    private final StringJoiner laps = new StringJoiner(", ");
    private Instant since;

    StopWatch(Clock clock) {
        this.clock = clock;
        since = clock.instant();
    }

    /** What went on since the last lap, or the beginning, is done. */
    void lap(String done) {
        Instant now = clock.instant();
        laps.add(done + " in " + Duration.between(since, now).toMillis() + " ms");
        since = now;
    }

    @Override
    public String toString() {
        return laps.toString();
    }
}
