package mentoring.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import mentoring.shared.IllegalTransition;
import mentoring.shared.JobState;
import mentoring.shared.JobTotal;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Job job =
            new Job("synchronisation", "subsidiary/aurore-uk", new SubsidiaryCode("aurore-uk"), "main", "op", NOW);

    @Test
    void waits_runs_and_is_done() {
        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        job.begin(NOW);
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        job.complete(NOW.plusSeconds(3));

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.endedAt()).isEqualTo(NOW.plusSeconds(3));
    }

    @Test
    void has_no_phase_and_no_total_once_it_has_ended_but_still_tells_what_was_done() {
        job.begin(NOW);
        job.enter("READING", JobTotal.exactly(10), NOW);
        job.advance("READING", 7, NOW);
        job.cancel(NOW);

        assertThat(job.headway().phase()).isNull();
        assertThat(job.headway().total()).isEqualTo(JobTotal.UNKNOWN);
        assertThat(job.headway().done()).isEqualTo(7);
    }

    @Test
    void makes_no_headway_before_it_runs_or_after_its_end() {
        assertThatThrownBy(() -> job.advance("READING", 1, NOW)).isInstanceOf(IllegalTransition.class);
        job.fail("interrupted", null, NOW);
        assertThatThrownBy(() -> job.enter("READING", JobTotal.UNKNOWN, NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(job::mustRun).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void keeps_as_much_of_the_detail_as_there_is_room_for() {
        job.fail("directory-cut", "x".repeat(1001), NOW);

        assertThat(job.problemDetail()).hasSize(1000);
    }

    @Test
    void goes_on_until_it_notices_that_somebody_has_cancelled_it() {
        job.begin(NOW);
        job.requestCancellation();
        job.requestCancellation();

        assertThat(job.isCancelRequested()).isTrue();
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void cannot_be_cancelled_once_it_has_ended() {
        job.begin(NOW);
        job.complete(NOW);

        assertThatThrownBy(job::requestCancellation).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void is_taken_for_dead_after_ten_silent_minutes_and_not_before() {
        Instant end = NOW.plus(Job.SILENCE);

        assertThat(job.isSilentSince(end)).isFalse();
        assertThat(job.isSilentSince(end.plusMillis(1))).isTrue();
        job.begin(end);
        assertThat(job.isSilentSince(end.plusMillis(1))).isFalse();
    }
}
