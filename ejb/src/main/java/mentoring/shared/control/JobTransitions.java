package mentoring.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import mentoring.shared.JobCounts;
import mentoring.shared.JobState;
import mentoring.shared.Transition;
import mentoring.shared.entity.Job;

/** Takes jobs from state to state in the caller's transaction, and announces it: with counts, never one event for each thing done. */
@Dependent
public class JobTransitions {
    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /** A job that was just stored waits. */
    public void queued(Job job) {
        transitions.fire(transition(job, null, job.queuedAt()));
    }

    public void begin(Job job) {
        Instant now = clock.instant();
        JobState from = job.state();
        job.begin(now);
        transitions.fire(transition(job, from, now));
    }

    public void complete(Job job, JobCounts counts) {
        JobState from = job.state();
        job.complete(clock.instant());
        ended(job, from, counts);
    }

    /**
     * One that has ended in the meantime stays as it is.
     *
     * @param problem a stable code
     * @param detail what an operator needs besides; may be null
     */
    public void fail(Job job, JobCounts counts, String problem, String detail) {
        JobState from = job.state();
        if (!from.hasEnded()) {
            job.fail(problem, detail, clock.instant());
            ended(job, from, counts);
        }
    }

    /** One that has ended in the meantime stays as it is. */
    public void cancel(Job job, JobCounts counts) {
        JobState from = job.state();
        if (!from.hasEnded()) {
            job.cancel(clock.instant());
            ended(job, from, counts);
        }
    }

    private void ended(Job job, JobState from, JobCounts counts) {
        Transition ended = transition(job, from, job.endedAt());
        for (var fact : counts.facts().entrySet()) {
            ended = ended.with(fact.getKey(), fact.getValue());
        }
        transitions.fire(job.problem() == null ? ended : ended.with("problem", job.problem()));
    }

    private static Transition transition(Job job, JobState from, Instant at) {
        return Transition.of(job.kind(), job.id(), job.subsidiary(), from, job.state(), job.startedBy(), at);
    }
}
