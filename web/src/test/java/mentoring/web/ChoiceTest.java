package mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.shared.InvalidInput;
import mentoring.shared.JobState;
import mentoring.shared.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
    @Test
    void is_the_thing_named() {
        assertThat(choice("DONE")).isEqualTo(JobState.DONE);
    }

    @Test
    void is_none_where_the_parameter_was_left_out() {
        assertThat(choice(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "done", "DONE ", "OVER"})
    void is_refused_under_every_other_name(String text) {
        assertThatThrownBy(() -> choice(text))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations(Phrase::key))
                                .extracting(InvalidInput.Violation::path)
                                .containsExactly("state"));
    }

    private static JobState choice(String text) {
        return Choice.of(JobState.values(), "state", text, new Phrase(Api.class, "query.open"));
    }
}
