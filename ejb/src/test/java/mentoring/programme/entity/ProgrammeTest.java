package mentoring.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import mentoring.programme.ClearanceRecord;
import mentoring.programme.Formation;
import mentoring.programme.ProgrammeContents;
import mentoring.programme.ProgrammeState;
import mentoring.programme.Template;
import mentoring.shared.IllegalTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    private final Programme programme = new Programme(ProgrammeContents.of(Template.REVERSE_MENTORING));

    @Test
    void begins_as_a_draft_without_records() {
        assertThat(programme.state()).isEqualTo(ProgrammeState.DRAFT);
        assertThat(programme.impactAssessment()).isEmpty();
        assertThat(programme.consultation()).isEmpty();
    }

    @Test
    void gives_back_the_content_it_was_created_with() {
        assertThat(programme.content()).isEqualTo(ProgrammeContents.of(Template.REVERSE_MENTORING));
    }

    @Test
    void stays_a_draft_with_one_record() {
        programme.recordImpactAssessment(recorded(TODAY), TODAY);

        assertThat(programme.state()).isEqualTo(ProgrammeState.DRAFT);
    }

    @Test
    void is_cleared_by_the_second_record_whichever_it_is() {
        programme.recordConsultation(recorded(TODAY), TODAY);
        programme.recordImpactAssessment(recorded(TODAY), TODAY);

        assertThat(programme.state()).isEqualTo(ProgrammeState.CLEARED);
    }

    @ParameterizedTest
    @EnumSource(ProgrammeState.class)
    void takes_no_step_without_any_record(ProgrammeState to) {
        assertThatThrownBy(() -> programme.changeState(to))
                .hasMessage("programme-not-cleared {missing=[impact-assessment, works-council-consultation]}");
    }

    @Test
    void names_the_record_that_is_missing() {
        programme.recordImpactAssessment(recorded(TODAY), TODAY);

        assertThatThrownBy(() -> programme.changeState(ProgrammeState.ENROLLING))
                .hasMessage("programme-not-cleared {missing=[works-council-consultation]}");
    }

    @Test
    void refuses_a_record_dated_tomorrow() {
        assertThatThrownBy(() -> programme.recordImpactAssessment(recorded(TODAY.plusDays(1)), TODAY))
                .hasMessageStartingWith("clearance-date-in-future");
    }

    @Test
    void lets_a_record_be_corrected_until_enrolment_opens() {
        Programme cleared = in(ProgrammeState.CLEARED);

        cleared.recordConsultation(recorded(TODAY.minusDays(7)), TODAY);

        assertThat(cleared.consultation())
                .hasValueSatisfying(record -> assertThat(record.on()).isEqualTo(TODAY.minusDays(7)));
        assertThat(cleared.state()).isEqualTo(ProgrammeState.CLEARED);
    }

    @Test
    void keeps_its_records_once_enrolment_is_open() {
        Programme enrolling = in(ProgrammeState.ENROLLING);

        assertThatThrownBy(() -> enrolling.recordConsultation(recorded(TODAY), TODAY))
                .hasMessage("clearance-closed {state=ENROLLING}");
    }

    @Test
    void refuses_to_skip_a_step() {
        Programme cleared = in(ProgrammeState.CLEARED);

        assertThatThrownBy(() -> cleared.changeState(ProgrammeState.RUNNING)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void refuses_to_go_back() {
        Programme running = in(ProgrammeState.RUNNING);

        assertThatThrownBy(() -> running.changeState(ProgrammeState.ENROLLING)).isInstanceOf(IllegalTransition.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProgrammeState.class,
            names = {"ENROLLING", "RUNNING"})
    void takes_people_while_enrolling_and_running(ProgrammeState state) {
        assertThatCode(in(state)::mustTakePeople).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProgrammeState.class,
            names = {"ENROLLING", "RUNNING"},
            mode = EnumSource.Mode.EXCLUDE)
    void keeps_enrolment_shut_in_every_other_state(ProgrammeState state) {
        assertThatThrownBy(in(state)::mustTakePeople).hasMessage("enrolment-shut {state=" + state + "}");
    }

    @ParameterizedTest
    @EnumSource(
            value = ProgrammeState.class,
            names = {"CLOSED", "ARCHIVED"})
    void takes_no_wave_once_it_is_over(ProgrammeState state) {
        assertThatThrownBy(() -> in(state).mustTakeWave(Formation.PAIR))
                .hasMessage("programme-over {state=" + state + "}");
    }

    @Test
    void takes_waves_while_it_is_a_draft() {
        assertThatCode(() -> programme.mustTakeWave(Formation.TRIAD)).doesNotThrowAnyException();
    }

    @Test
    void forms_no_triads_of_a_project_bearer_and_a_skill_bearer() {
        Programme venture = new Programme(ProgrammeContents.of(Template.VENTURE_TANDEM));

        assertThatThrownBy(() -> venture.mustTakeWave(Formation.TRIAD))
                .hasMessageStartingWith("formation-not-in-template");
        assertThatCode(() -> venture.mustTakeWave(Formation.PAIR)).doesNotThrowAnyException();
    }

    private static Programme in(ProgrammeState state) {
        Programme programme = new Programme(ProgrammeContents.of(Template.REVERSE_MENTORING));
        if (state != ProgrammeState.DRAFT) {
            programme.recordImpactAssessment(recorded(TODAY), TODAY);
            programme.recordConsultation(recorded(TODAY), TODAY);
        }
        while (programme.state() != state) {
            programme.changeState(programme.state().next().iterator().next());
        }
        return programme;
    }

    private static ClearanceRecord recorded(LocalDate on) {
        return new ClearanceRecord(
                "DPO-2027-014", on, "Favourable", "claire.moreau", Instant.parse("2027-02-01T08:00:00Z"));
    }
}
