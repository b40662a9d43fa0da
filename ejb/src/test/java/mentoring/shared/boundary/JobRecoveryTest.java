package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import mentoring.shared.JobId;
import mentoring.shared.JobState;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.Digging;
import mentoring.shared.control.JobDeaths;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.control.StoredJobs;
import mentoring.shared.entity.Job;
import mentoring.testing.HandSetClock;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobRecoveryTest {
    private static final long SILENCE = Job.SILENCE.toMillis();
    private static final long HOUR = Duration.ofHours(1).toMillis();

    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final TestDatabase database = new TestDatabase();
    private final Transitions transitions = new Transitions();
    private final Digging kind = new Digging();
    private final JobRecovery recovery = recovery();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ends_jobs_that_were_silent_for_too_long_and_no_others() {
        JobId job = stored(job());
        clock.advanceMillis(SILENCE);
        assertThat(recovery.silent()).isEmpty();
        clock.advanceMillis(1);
        assertThat(recovery.silent()).containsExactly(job);

        interrupt(job);

        Job ended = find(job);
        assertThat(ended.state()).isEqualTo(JobState.FAILED);
        assertThat(ended.problem()).isEqualTo("interrupted");
        assertThat(kind.abandoned).containsExactly(job);
        assertThat(transitions.fired().get(0).facts()).containsEntry("problem", "interrupted");
    }

    @Test
    void lets_a_job_go_on_that_was_heard_of_meanwhile() {
        JobId job = stored(job());

        interrupt(job);

        assertThat(find(job).state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void counts_a_job_as_cancelled_that_died_after_somebody_had_asked_for_that() {
        Job running = job();
        running.begin(clock.instant());
        running.requestCancellation();
        JobId job = stored(running);
        clock.advanceMillis(SILENCE + 1);

        interrupt(job);

        assertThat(find(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(recovery.toRestart()).isEmpty();
    }

    @Test
    void restarts_an_interrupted_job() {
        JobId job = stored(interrupted(job()));

        assertThat(recovery.toRestart()).containsExactly(job);
        restart(job);

        assertThat(kind.restarted).containsExactly(job);
    }

    @Test
    void restarts_no_job_that_is_a_restart_itself() {
        JobId first = stored(interrupted(job()));
        clock.advanceMillis(1);
        Job second = job();
        second.restarts(first);
        JobId again = stored(interrupted(second));

        assertThat(recovery.toRestart()).isEmpty();
        restart(again);
        assertThat(kind.restarted).isEmpty();
    }

    @Test
    void restarts_nothing_when_somebody_has_started_another_one_meanwhile() {
        JobId job = stored(interrupted(job()));
        clock.advanceMillis(1);
        stored(job());

        restart(job);

        assertThat(kind.restarted).isEmpty();
    }

    @Test
    void restarts_nothing_that_was_interrupted_an_hour_ago() {
        JobId job = stored(interrupted(job()));
        clock.advanceMillis(HOUR - 1);
        assertThat(recovery.toRestart()).containsExactly(job);

        clock.advanceMillis(1);
        assertThat(recovery.toRestart()).isEmpty();
    }

    @Test
    void restarts_no_job_that_failed_otherwise() {
        Job failed = job();
        failed.fail("directory-cut", null, clock.instant());
        stored(failed);

        assertThat(recovery.toRestart()).isEmpty();
    }

    private JobRecovery recovery() {
        JobTransitions told = Injection.into(new JobTransitions(), transitions, clock);
        StoredJobs stored = Injection.into(new StoredJobs(), database.entityManager());
        JobDeaths deaths = Injection.into(new JobDeaths(), kind, told, stored, clock);
        return Injection.into(new JobRecovery(), stored, kind, deaths, clock);
    }

    private void interrupt(JobId id) {
        database.inTransaction(() -> {
            recovery.interrupt(id);
            return id;
        });
    }

    private void restart(JobId id) {
        database.inTransaction(() -> {
            recovery.restart(id);
            return id;
        });
    }

    private Job find(JobId id) {
        return database.inTransaction(() -> database.entityManager().find(Job.class, id.value()));
    }

    private JobId stored(Job job) {
        return database.inTransaction(() -> {
            database.entityManager().persist(job);
            database.entityManager().flush();
            return job.id();
        });
    }

    private Job interrupted(Job job) {
        job.fail("interrupted", null, clock.instant());
        return job;
    }

    private Job job() {
        return new Job(Digging.KIND, "wave/1", new SubsidiaryCode("aurore-uk"), "main", "op", clock.instant());
    }
}
