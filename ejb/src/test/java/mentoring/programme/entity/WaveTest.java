package mentoring.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import mentoring.directory.Population;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeId;
import mentoring.programme.WaveDates;
import mentoring.programme.WaveState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaveTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void is_planned_at_first() {
        assertThat(in(WaveState.PLANNED).state()).isEqualTo(WaveState.PLANNED);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,OPEN", "RUNNING,REVIEW", "HOLD,REVIEW"})
    void takes_the_steps_that_a_manager_decides(WaveState from, WaveState to) {
        Wave wave = in(from);

        wave.changeByHand(to);

        assertThat(wave.state()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"OPEN,PAIRED", "PAIRED,RUNNING", "REVIEW,GO", "REVIEW,HOLD"})
    void refuses_by_hand_what_follows_from_work_done_elsewhere(WaveState from, WaveState to) {
        assertThatThrownBy(() -> in(from).changeByHand(to)).hasMessageStartingWith("wave-step-not-by-hand");
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,REVIEW", "OPEN,PLANNED", "GO,REVIEW"})
    void refuses_what_is_no_step_at_all(WaveState from, WaveState to) {
        assertThatThrownBy(() -> in(from).changeByHand(to)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> in(from).advance(to)).isInstanceOf(IllegalTransition.class);
    }

    @ParameterizedTest
    @EnumSource(value = WaveState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void refuses_enrolment_unless_open(WaveState state) {
        assertThatThrownBy(() -> in(state).mustBeEnrolling(DAY)).hasMessageStartingWith("wave-not-open");
    }

    @Test
    void takes_enrolment_in_its_window() {
        assertThatCode(() -> in(WaveState.OPEN).mustBeEnrolling(DAY.plusDays(7)))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_enrolment_the_day_after_its_window() {
        assertThatThrownBy(() -> in(WaveState.OPEN).mustBeEnrolling(DAY.plusDays(8)))
                .hasMessageStartingWith("enrolment-window-closed");
    }

    @ParameterizedTest
    @EnumSource(
            value = WaveState.class,
            names = {"OPEN", "PAIRED", "RUNNING"})
    void takes_enrolment_until_its_review_where_mentees_choose(WaveState state) {
        Wave chosen = in(state, Formation.PAIR, PairingMode.CHOICE);

        assertThatCode(() -> chosen.mustBeEnrolling(DAY.plusDays(7))).doesNotThrowAnyException();
        assertThatThrownBy(() -> chosen.mustBeEnrolling(DAY.plusDays(8)))
                .hasMessageStartingWith("enrolment-window-closed");
    }

    @ParameterizedTest
    @EnumSource(
            value = WaveState.class,
            names = {"OPEN", "PAIRED", "RUNNING"},
            mode = EnumSource.Mode.EXCLUDE)
    void refuses_enrolment_before_and_after_also_where_mentees_choose(WaveState state) {
        Wave chosen = in(state, Formation.PAIR, PairingMode.CHOICE);

        assertThatThrownBy(() -> chosen.mustBeEnrolling(DAY)).hasMessageStartingWith("wave-not-open");
    }

    @Test
    void lets_nobody_choose_a_triad() {
        assertThatThrownBy(() -> in(WaveState.PLANNED, Formation.TRIAD, PairingMode.CHOICE))
                .hasMessage("choice-of-pairs-only {formation=TRIAD}");
    }

    private static Wave in(WaveState state) {
        return in(state, Formation.TRIAD, PairingMode.OPTIMISED);
    }

    private static Wave in(WaveState state, Formation formation, PairingMode mode) {
        Wave wave = new Wave(
                new ProgrammeId(1),
                1,
                new SubsidiaryCode("aurore-services"),
                Population.COMEX,
                formation,
                mode,
                new WaveDates(DAY, DAY.plusDays(7), DAY.plusDays(14), DAY.plusDays(90)));
        WavesOnTheirWay.lead(wave, state);
        return wave;
    }
}
