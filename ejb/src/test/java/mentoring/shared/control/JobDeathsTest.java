package mentoring.shared.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import mentoring.shared.JobState;
import mentoring.shared.NotFound;
import mentoring.shared.Refusal;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.entity.Job;
import mentoring.testing.HandSetClock;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobDeathsTest {
    private static final Refusal BUSY = NotFound.of("job", 1);

    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final TestDatabase database = new TestDatabase();
    private final StoredJobs stored = Injection.into(new StoredJobs(), database.entityManager());
    private final Digging kind = new Digging();
    private final JobDeaths deaths = Injection.into(
            new JobDeaths(), kind, stored, Injection.into(new JobTransitions(), new Transitions(), clock), clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nobody_takes_the_place_of_a_job_that_lives() {
        Job running = add();
        clock.advanceMillis(Job.SILENCE.toMillis());

        assertThatThrownBy(() -> deaths.makeWay(running, () -> BUSY)).isSameAs(BUSY);

        assertThat(kind.abandoned).isEmpty();
        assertThat(stored.find(running.id()).orElseThrow().state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void another_job_takes_the_place_of_one_that_has_died() {
        Job running = add();
        clock.advanceMillis(Job.SILENCE.toMillis() + 1);

        Job next = database.inTransaction(() -> {
            deaths.makeWay(stored.find(running.id()).orElseThrow(), () -> BUSY);
            return persisted();
        });

        assertThat(kind.abandoned).containsExactly(running.id());
        assertThat(stored.find(running.id()).orElseThrow().problem()).isEqualTo(JobDeaths.INTERRUPTED);
        assertThat(stored.running(Digging.KIND, "wave/1").orElseThrow().id()).isEqualTo(next.id());
    }

    private Job add() {
        return database.inTransaction(this::persisted);
    }

    private Job persisted() {
        Job job = new Job(Digging.KIND, "wave/1", new SubsidiaryCode("aurore-uk"), "main", "op", clock.instant());
        database.entityManager().persist(job);
        database.entityManager().flush();
        return job;
    }
}
