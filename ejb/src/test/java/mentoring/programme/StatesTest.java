package mentoring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatesTest {
    @ParameterizedTest
    @CsvSource({"DRAFT,CLEARED", "CLEARED,ENROLLING", "ENROLLING,RUNNING", "RUNNING,CLOSED", "CLOSED,ARCHIVED"})
    void a_programme_goes_one_way(ProgrammeState from, ProgrammeState to) {
        assertThat(from.next()).containsExactly(to);
    }

    @Test
    void nothing_follows_the_archive() {
        assertThat(ProgrammeState.ARCHIVED.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void people_come_in_while_enrolling_and_running_only(ProgrammeState state) {
        assertThat(state.takesPeople()).isEqualTo(state == ProgrammeState.ENROLLING || state == ProgrammeState.RUNNING);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,OPEN", "OPEN,PAIRED", "PAIRED,RUNNING", "RUNNING,REVIEW", "HOLD,REVIEW"})
    void a_wave_has_one_way_on_before_its_gate(WaveState from, WaveState to) {
        assertThat(from.next()).containsExactly(to);
    }

    @Test
    void the_gate_lets_a_wave_go_or_holds_it() {
        assertThat(WaveState.REVIEW.next()).containsExactlyInAnyOrder(WaveState.GO, WaveState.HOLD);
        assertThat(WaveState.GO.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WaveState.class)
    void what_is_done_by_hand_is_a_step_of_the_wave(WaveState state) {
        assertThat(state.next()).containsAll(state.nextByHand());
    }
}
