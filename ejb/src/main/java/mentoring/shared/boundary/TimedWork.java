package mentoring.shared.boundary;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Work that a timer does again and again: what goes wrong stands in the log, and never leaves the timer.
 *
 * <p>The server tries a timer that threw once more, and when it throws again takes it away until the next deployment: a database that was
 * away for some seconds would end it for good. The timer's method must run outside of any transaction, because one that is rolled back
 * counts as a failure too.
 */
public final class TimedWork {
    private static final Logger LOG = System.getLogger(TimedWork.class.getName());

    private TimedWork() {}

    /** @param otherwise what becomes of it when it fails, for the log */
    public static void attempt(Runnable work, String otherwise) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, otherwise, failure);
        }
    }
}
