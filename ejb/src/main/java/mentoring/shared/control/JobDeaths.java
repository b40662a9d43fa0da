package mentoring.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import mentoring.shared.Refusal;
import mentoring.shared.entity.Job;

/** Ends jobs whose work has died, with the problem {@value #INTERRUPTED}. */
@Dependent
public class JobDeaths {
    /** The problem of a job whose node went down under it, or of which nothing was heard for too long. */
    public static final String INTERRUPTED = "interrupted";

    @Inject
    JobKinds kinds;

    @Inject
    JobTransitions transitions;

    @Inject
    StoredJobs stored;

    @Inject
    Clock clock;

    /**
     * Notes the death of a job that stands in the way of another one, whose place is free then, in this transaction.
     *
     * @param alive is thrown when something was heard of the job lately
     */
    public void makeWay(Job running, Supplier<? extends Refusal> alive) {
        if (!running.isSilentSince(clock.instant())) {
            throw alive.get();
        }
        note(running);
        stored.flush();
    }

    /** The job is cancelled when somebody had asked for that, and has failed otherwise. */
    public void note(Job job) {
        JobKind kind = kinds.of(job);
        kind.abandon(job);
        if (job.isCancelRequested()) {
            transitions.cancel(job, kinds.counts(job));
        } else {
            transitions.fail(job, kinds.counts(job), INTERRUPTED, null);
        }
    }
}
