package mentoring.programme.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mentoring.directory.Population;
import mentoring.programme.ClearanceRecord;
import mentoring.programme.Formation;
import mentoring.programme.PairingMode;
import mentoring.programme.ProgrammeContents;
import mentoring.programme.ProgrammeId;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.programme.WaveDates;
import mentoring.programme.WaveState;
import mentoring.programme.entity.Programme;
import mentoring.programme.entity.Wave;
import mentoring.programme.entity.WavesOnTheirWay;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CascadeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void the_first_wave_stands_at_place_one() {
        assertThat(Cascade.nextPlace(List.of())).isEqualTo(1);
    }

    @Test
    void a_further_wave_joins_at_the_end() {
        assertThat(Cascade.nextPlace(List.of(wave(1, WaveState.GO), wave(2, WaveState.PLANNED))))
                .isEqualTo(3);
    }

    @Test
    void the_first_wave_opens_without_waiting_for_another() {
        Wave first = wave(1, WaveState.PLANNED);

        assertThatCode(() -> Cascade.mustBeNext(first, enrolling(), List.of(first, wave(2, WaveState.PLANNED))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_wave_opens_after_the_go_of_the_one_before_it() {
        Wave second = wave(2, WaveState.PLANNED);

        assertThatCode(() -> Cascade.mustBeNext(second, enrolling(), List.of(wave(1, WaveState.GO), second)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = WaveState.class, names = "GO", mode = EnumSource.Mode.EXCLUDE)
    void a_wave_waits_for_the_go_of_the_one_before_it(WaveState before) {
        Wave second = wave(2, WaveState.PLANNED);

        assertThatThrownBy(() -> Cascade.mustBeNext(second, enrolling(), List.of(wave(1, before), second)))
                .hasMessageStartingWith("wave-not-next")
                .hasMessageContaining("stateBefore=" + before);
    }

    @Test
    void a_go_further_up_does_not_help() {
        Wave third = wave(3, WaveState.PLANNED);
        List<Wave> waves = List.of(wave(1, WaveState.GO), wave(2, WaveState.RUNNING), third);

        assertThatThrownBy(() -> Cascade.mustBeNext(third, enrolling(), waves)).hasMessageContaining("placeBefore=2");
    }

    @Test
    void no_wave_opens_in_a_programme_that_takes_no_people() {
        Wave first = wave(1, WaveState.PLANNED);
        Programme draft = new Programme(ProgrammeContents.of(Template.REVERSE_MENTORING));

        assertThatThrownBy(() -> Cascade.mustBeNext(first, draft, List.of(first)))
                .hasMessage("enrolment-shut {state=DRAFT}");
    }

    @ParameterizedTest
    @EnumSource(
            value = WaveState.class,
            names = {"OPEN", "PAIRED", "RUNNING", "REVIEW"})
    void waves_under_way_keep_a_programme_open(WaveState state) {
        assertThatThrownBy(() -> Cascade.mustBeIdle(List.of(wave(1, WaveState.GO), wave(2, state))))
                .hasMessage("waves-under-way {places=[2]}");
    }

    @Test
    void decided_and_planned_waves_let_a_programme_close() {
        assertThatCode(() -> Cascade.mustBeIdle(
                        List.of(wave(1, WaveState.GO), wave(2, WaveState.HOLD), wave(3, WaveState.PLANNED))))
                .doesNotThrowAnyException();
    }

    private static Programme enrolling() {
        Programme programme = new Programme(ProgrammeContents.of(Template.REVERSE_MENTORING));
        ClearanceRecord record =
                new ClearanceRecord("DPO-2027-014", DAY, "Favourable", "claire.moreau", java.time.Instant.EPOCH);
        programme.recordImpactAssessment(record, DAY);
        programme.recordConsultation(record, DAY);
        programme.changeState(ProgrammeState.ENROLLING);
        return programme;
    }

    private static Wave wave(int place, WaveState state) {
        Wave wave = new Wave(
                new ProgrammeId(1),
                place,
                new SubsidiaryCode("aurore-services"),
                Population.EMPLOYEES,
                Formation.PAIR,
                PairingMode.OPTIMISED,
                new WaveDates(DAY, DAY, DAY, DAY));
        WavesOnTheirWay.lead(wave, state);
        return wave;
    }
}
