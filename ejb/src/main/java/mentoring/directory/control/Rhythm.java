package mentoring.directory.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobState;

/**
 * When a subsidiary is synchronised by itself: so long after the last time, twice as long after each failure in a row, but within a day.
 *
 * <p>A run that waits for another subsidiary's directory has not failed by its own: it comes again at the usual time.
 *
 * <p>Only after somebody has seen to a first import; never while a run is under way, or while somebody is asked to confirm departures.
 */
public record Rhythm(Duration every) {
    /** How many runs back failures are counted. */
    public static final int MEMORY = 10;

    private static final Duration LONGEST = Duration.ofDays(1);

    /** @param recent the last {@link #MEMORY} runs, the newest first */
    public boolean isDue(List<Synchronisation> recent, boolean importedOnce, Instant now) {
        if (every.isZero() || recent.isEmpty() || !importedOnce || !mayGoOn(recent.get(0))) {
            return false;
        }
        return !recent.get(0).endedAt().plus(pause(failuresInARow(recent))).isAfter(now);
    }

    private static boolean mayGoOn(Synchronisation last) {
        return last.state().hasEnded() && !Synchronisation.TO_CONFIRM.equals(last.problem());
    }

    private static boolean isFailure(Synchronisation run) {
        return run.state() == JobState.FAILED && !Synchronisation.IN_DOUBT.equals(run.problem());
    }

    private Duration pause(int failures) {
        Duration pause = every.multipliedBy(1L << failures);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static int failuresInARow(List<Synchronisation> recent) {
        int failures = 0;
        while (failures < recent.size() && isFailure(recent.get(failures))) {
            failures++;
        }
        return failures;
    }
}
