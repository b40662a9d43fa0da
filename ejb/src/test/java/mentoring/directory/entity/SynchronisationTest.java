package mentoring.directory.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import mentoring.directory.SynchronisationPhase;
import mentoring.shared.IllegalTransition;
import mentoring.shared.JobState;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.entity.Job;
import org.junit.jupiter.api.Test;

class SynchronisationTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Progress HALF = new Progress(SynchronisationPhase.READING, 500, 499, 0, 0, 1);

    private final Synchronisation synchronisation =
            new Synchronisation(new SubsidiaryCode("aurore-services"), "main", "op", false, NOW);

    @Test
    void runs_and_is_done() {
        synchronisation.job().begin(NOW);
        synchronisation.advance(HALF, NOW.plusSeconds(1));
        synchronisation.job().complete(NOW.plusSeconds(2));

        assertThat(synchronisation.state()).isEqualTo(JobState.DONE);
        assertThat(synchronisation.progress()).isEqualTo(new Progress(null, 500, 499, 0, 0, 1));
        assertThat(synchronisation.endedAt()).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void keeps_its_counts_when_it_fails() {
        synchronisation.job().begin(NOW);
        synchronisation.advance(HALF, NOW);
        synchronisation.job().fail("directory-cut", "x".repeat(2000), NOW);

        assertThat(synchronisation.state()).isEqualTo(JobState.FAILED);
        assertThat(synchronisation.progress().joined()).isEqualTo(499);
        assertThat(synchronisation.problemDetail()).hasSize(1000);
    }

    @Test
    void goes_no_further_once_it_was_taken_for_dead() {
        synchronisation.job().begin(NOW);
        synchronisation.job().fail("interrupted", null, NOW);

        assertThatThrownBy(() -> synchronisation.advance(HALF, NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> synchronisation.job().complete(NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void is_taken_for_dead_after_ten_silent_minutes_and_not_before() {
        synchronisation.job().begin(NOW);
        Instant end = NOW.plus(Job.SILENCE);

        assertThat(synchronisation.job().isSilentSince(end)).isFalse();
        assertThat(synchronisation.job().isSilentSince(end.plusMillis(1))).isTrue();
        synchronisation.advance(HALF, end);
        assertThat(synchronisation.job().isSilentSince(end.plusMillis(1))).isFalse();
    }
}
