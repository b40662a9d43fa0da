package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuePatternTest {
    @Test
    void takes_what_the_group_takes() {
        assertThat(pattern("^(\\w+)-.*").of("PAR-La Défense")).contains("PAR");
        assertThat(pattern("^(\\w+)-.*").of("Réunion-Est")).contains("Réunion");
        assertThat(pattern("^(\\w+)-.*").of("Paris")).isEmpty();
        assertThat(pattern("^CN=([^,]+),").of("CN=Comex,OU=Groups,DC=aurore")).contains("Comex");
    }

    @Test
    void takes_nothing_of_a_group_that_is_left_out() {
        assertThat(pattern("^a(b)?").of("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^([A-Z]{3})",
                "(?:PAR|LYO)-(\\d+)",
                "(\\p{Lu}+)",
                "\\[([^\\]]*)]",
                "\\((.*?)\\)",
                "([^(]*)\\(",
                "(a)(?:b)?",
                "^(.{1,999})$",
                "(R&D|IT)"
            })
    void takes_what_directories_need(String text) {
        assertThat(ValuePattern.KIND.read().apply(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\\w+-",
                "(a)(b)",
                "((a)|b)",
                "(a+)+$",
                "(a|aa)*b",
                "(?:(a)){2,}",
                "(a)\\1",
                "(?=(a))",
                "(?<name>a)",
                "(?i)(a)",
                "(\\Qa)+\\E",
                "([a&&[b]])",
                "[](](a)+",
                "(a){2}",
                "(.{1000})",
                "(a",
                "(\\k)",
                "(\\x28)+"
            })
    void refuses_what_has_not_one_group_or_could_run_away(String text) {
        assertThat(ValuePattern.KIND.read().apply(text)).isEmpty();
    }

    @Test
    void refuses_more_than_200_characters() {
        assertThat(ValuePattern.KIND.read().apply("(a)" + "b".repeat(197))).isPresent();
        assertThat(ValuePattern.KIND.read().apply("(a)" + "b".repeat(198))).isEmpty();
    }

    @Test
    void gives_up_on_a_value_after_a_counted_number_of_steps() {
        ValuePattern slow = pattern("(a*)a*a*a*a*a*a*b");

        assertThat(slow.of("a".repeat(5) + "b")).contains("aaaaa");
        assertThatThrownBy(() -> slow.of("a".repeat(1000))).isInstanceOf(PatternExhausted.class);
    }

    @Test
    void looks_at_as_many_characters_as_are_allowed_and_at_none_more() {
        CountedText text = new CountedText("ab", 2);

        assertThat(text.charAt(0)).isEqualTo('a');
        assertThat(text.charAt(0)).isEqualTo('a');
        assertThatThrownBy(() -> text.charAt(0)).isInstanceOf(PatternExhausted.class);
    }

    private static ValuePattern pattern(String text) {
        return ValuePattern.KIND.read().apply(text).orElseThrow();
    }
}
