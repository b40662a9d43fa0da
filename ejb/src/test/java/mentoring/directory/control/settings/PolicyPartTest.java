package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import mentoring.directory.PolicyTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyPartTest {
    @Test
    void a_file_that_says_nothing_on_pairing_decides_nothing() {
        assertThat(AFile.plain().good().policy()).isEmpty();
    }

    @Test
    void weights_limits_and_switches_are_decided_by_a_line_each() {
        assertThat(AFile.plain()
                        .with(
                                "pairing.weight.same-site = 0",
                                "pairing.mentor-capacity = 2",
                                "pairing.same-subsidiary = on",
                                "pairing.no-earlier-tandem = off")
                        .good()
                        .policy())
                .containsOnly(
                        entry(PolicyTerm.SAME_SITE, 0),
                        entry(PolicyTerm.MENTOR_CAPACITY, 2),
                        entry(PolicyTerm.SAME_SUBSIDIARY, 1),
                        entry(PolicyTerm.NO_EARLIER_TANDEM, 0));
    }

    @ParameterizedTest
    @EnumSource(PolicyTerm.class)
    void every_term_has_a_key(PolicyTerm term) {
        String most = term.kind() == PolicyTerm.Kind.SWITCH ? "on" : String.valueOf(term.most());

        assertThat(AFile.plain().with(term.key() + " = " + most).good().policy())
                .containsOnly(entry(term, term.most()));
    }

    @ParameterizedTest
    @CsvSource({
        "pairing.weight.same-site, 101, a whole number from 0 to 100,",
        "pairing.weight.same-site, -1, a whole number from 0 to 100,",
        "pairing.mentor-capacity, 0, a whole number from 1 to 3,",
        "pairing.mentor-capacity, 4, a whole number from 1 to 3,",
        "pairing.same-subsidiary, onn, on or off, on"
    })
    void a_value_out_of_its_range_is_a_mistake(String key, String value, String accepted, String nearest) {
        Problem problem = AFile.plain().with(key + " = " + value).problem();

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.accepted()).isEqualTo(accepted);
        assertThat(problem.nearest()).isEqualTo(nearest);
    }

    @Test
    void a_rule_that_nobody_knows_is_told_with_the_nearest_spelling() {
        assertThat(AFile.plain().with("pairing.weight.samesite = 3").problem().nearest())
                .isEqualTo("pairing.weight.same-site");
        assertThat(AFile.plain()
                        .with("pairing.weight.mentor-capacity = 3")
                        .problem()
                        .nearest())
                .isEqualTo("pairing.mentor-capacity");
    }
}
