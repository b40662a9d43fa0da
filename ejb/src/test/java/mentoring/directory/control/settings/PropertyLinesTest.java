package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PropertyLinesTest {
    @Test
    void remembers_the_line_of_each_key_past_comments_and_blank_lines() {
        assertThat(PropertyLines.of("# one\n\n! three\n  a = 1\r\nb: 2\rc 3"))
                .containsExactly(
                        new PropertyLine(4, "a", "1"), new PropertyLine(5, "b", "2"), new PropertyLine(6, "c", "3"));
    }

    @Test
    void joins_continued_lines_and_names_the_first() {
        assertThat(PropertyLines.of("a = 1, \\\n    2\nb = 3"))
                .containsExactly(new PropertyLine(1, "a", "1, 2"), new PropertyLine(3, "b", "3"));
    }

    @Test
    void takes_an_escaped_backslash_at_the_end_for_no_continuation() {
        assertThat(PropertyLines.of("a = 1\\\\\nb = 2"))
                .containsExactly(new PropertyLine(1, "a", "1\\"), new PropertyLine(2, "b", "2"));
    }

    @Test
    void keeps_a_hash_inside_a_continued_value() {
        assertThat(PropertyLines.of("a = 1\\\n#2")).containsExactly(new PropertyLine(1, "a", "1#2"));
    }

    @Test
    void keeps_repeated_keys_apart() {
        assertThat(PropertyLines.of("a=1\na=2"))
                .containsExactly(new PropertyLine(1, "a", "1"), new PropertyLine(2, "a", "2"));
    }

    @Test
    void keeps_a_backslash_that_the_format_gives_no_meaning() {
        assertThat(PropertyLines.of("a = ^(\\w+)\\.\\d$")).containsExactly(new PropertyLine(1, "a", "^(\\w+)\\.\\d$"));
        assertThat(PropertyLines.of("a = ^(\\\\w+)")).containsExactly(new PropertyLine(1, "a", "^(\\w+)"));
        assertThat(PropertyLines.of("a = \\u00e9\\:\\=")).containsExactly(new PropertyLine(1, "a", "é:="));
    }

    @Test
    void refuses_a_malformed_escape() {
        assertThatThrownBy(() -> PropertyLines.of("a = \\u00g1")).isInstanceOf(IllegalArgumentException.class);
    }
}
