package mentoring.tandem.control;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;

/** Says how long each part of some work took, in the order of the parts, and how much of that this thread was at work: the rest it waited. */
final class StopWatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Clock clock;
    private final StringJoiner laps = new StringJoiner(", ");
    private Instant since;
    private Duration worked;

    StopWatch(Clock clock) {
        this.clock = clock;
        since = clock.instant();
        worked = atWork();
    }

    /** What went on since the last lap, or the beginning, is done. */
    void lap(String done) {
        Instant now = clock.instant();
        Duration work = atWork();
        laps.add(String.format(
                "%s in %d ms (%d at work)",
                done,
                Duration.between(since, now).toMillis(),
                work.minus(worked).toMillis()));
        since = now;
        worked = work;
    }

    /** Nothing where the platform does not say. */
    private static Duration atWork() {
        return THREADS.isCurrentThreadCpuTimeSupported()
                ? Duration.ofNanos(THREADS.getCurrentThreadCpuTime())
                : Duration.ZERO;
    }

    @Override
    public String toString() {
        return laps.toString();
    }
}
