package mentoring.directory.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Points in time as operators read them. */
final class Moments {
    private Moments() {}

    /** To the second, in UTC. */
    static String text(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
