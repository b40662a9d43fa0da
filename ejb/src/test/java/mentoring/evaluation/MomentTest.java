package mentoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import mentoring.programme.ProgrammeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MomentTest {
    @Test
    void is_before_while_people_enrol_and_sessions_run() {
        assertThat(open(Moment.BEFORE)).containsExactly(ProgrammeState.ENROLLING, ProgrammeState.RUNNING);
    }

    @Test
    void is_after_while_sessions_run_and_once_they_are_over() {
        assertThat(open(Moment.AFTER)).containsExactly(ProgrammeState.RUNNING, ProgrammeState.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void says_in_which_state_it_is_not_asked(Moment moment) {
        assertThatThrownBy(() -> moment.mustBeOpen(ProgrammeState.ARCHIVED))
                .isInstanceOfSatisfying(EvaluationRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("barometer-not-open");
                    assertThat(refusal.facts())
                            .containsEntry("moment", moment.name())
                            .containsEntry("state", "ARCHIVED");
                });
    }

    private static Set<ProgrammeState> open(Moment moment) {
        Set<ProgrammeState> open = EnumSet.allOf(ProgrammeState.class);
        Arrays.stream(ProgrammeState.values()).forEach(state -> {
            try {
                moment.mustBeOpen(state);
            } catch (EvaluationRefused refused) {
                open.remove(state);
            }
        });
        return open;
    }
}
