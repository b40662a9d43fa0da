package mentoring.tandem.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {
    @ParameterizedTest
    @EnumSource(Template.class)
    void every_template_has_a_value_for_every_term(Template template) {
        assertThat(Terms.usual(template).values()).containsOnlyKeys(PolicyTerm.values());
    }

    @Test
    void what_somebody_decides_goes_over_what_is_usual() {
        Terms decided = Terms.STANDARD.over(Map.of(PolicyTerm.SAME_SITE, 0));

        assertThat(decided.isOn(PolicyTerm.SAME_SITE)).isFalse();
        assertThat(decided.value(PolicyTerm.LEVEL_GAP)).isEqualTo(Terms.STANDARD.value(PolicyTerm.LEVEL_GAP));
    }

    @Test
    void a_value_beyond_the_range_of_its_term_is_none() {
        assertThatThrownBy(() -> Terms.STANDARD.over(Map.of(PolicyTerm.MENTOR_CAPACITY, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mentor-capacity");
    }

    @Test
    void every_weight_is_that_of_a_rule_of_the_same_code() {
        Policy policy = Policy.of(Terms.STANDARD, List.of());
        Stream<String> codes = Stream.concat(policy.pairWeighted().stream(), policy.teamWeighted().stream())
                .map(Rule::code);

        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Stream.of(PolicyTerm.values())
                        .filter(term -> term.kind() == PolicyTerm.Kind.WEIGHT)
                        .map(PolicyTerm::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 0, 3", "3, 2, 0, 2", "1, 3, 0, 1", "3, 2, 2, 0", "1, 1, 3, 0"})
    void a_mentor_takes_what_they_offer_and_what_is_allowed_less_what_they_have(
            int offered, int most, int taken, int seats) {
        assertThat(new MentorCapacity(most).seats(offered, taken)).isEqualTo(seats);
    }
}
