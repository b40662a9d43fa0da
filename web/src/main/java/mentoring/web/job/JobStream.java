package mentoring.web.job;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import mentoring.shared.JobId;
import mentoring.shared.boundary.JobView;

/** One reader of one job: told what is new, kept alive while nothing is, and let go at the end. */
final class JobStream {
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration QUIET = Duration.ofSeconds(15);

    private final JobId job;
    private final JobReader reader;
    private final Instant openedAt;
    private final AtomicBoolean busy = new AtomicBoolean();
    private JobView told;
    private Instant toldAt;

    JobStream(JobId job, JobReader reader, Instant openedAt) {
        this.job = job;
        this.reader = reader;
        this.openedAt = openedAt;
        this.toldAt = openedAt;
    }

    JobId job() {
        return job;
    }

    boolean isReadBy(String subject) {
        return reader.subject().equals(subject);
    }

    /** True for one caller at a time, who gives it back with {@link #release}: the others find a reader who has not read the last event. */
    boolean take() {
        return busy.compareAndSet(false, true);
    }

    void release() {
        busy.set(false);
    }

    /** Says what there is to say, and whether the stream goes on; a reader who has gone is a failure. */
    boolean tell(JobView now, Instant at) {
        if (reader.isGone()) {
            return false;
        }
        if (!now.equals(told)) {
            reader.tell(now);
            told = now;
            toldAt = at;
        } else if (!at.isBefore(toldAt.plus(QUIET))) {
            reader.beat();
            toldAt = at;
        }
        return !now.hasEnded() && at.isBefore(openedAt.plus(LONGEST));
    }

    void close() {
        reader.close();
    }
}
