package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTableTest {
    @Test
    void translates_what_is_listed_whatever_its_case() {
        ValueTable table = table("PAR: Paris, LYO : Lyon");

        assertThat(table.of("PAR")).contains("Paris");
        assertThat(table.of("lyo")).contains("Lyon");
        assertThat(table.of("NCE")).isEmpty();
    }

    @Test
    void gives_others_one_value_or_keeps_them() {
        assertThat(table("PAR: Paris, *: Elsewhere").of("NCE")).contains("Elsewhere");
        assertThat(table("PAR: Paris, *: *").of("NCE")).contains("NCE");
    }

    @Test
    void takes_commas_and_colons_in_quotes_and_colons_in_our_values() {
        ValueTable table = table("\"R&D, Lyon\": \"Research, Lyon\", \"a:b\" : c:d");

        assertThat(table.of("r&d, lyon")).contains("Research, Lyon");
        assertThat(table.of("a:b")).contains("c:d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAR",
                "PAR:",
                ":Paris",
                "PAR: Paris,",
                "PAR: Paris LYO: Lyon, x",
                "a: b, A: c",
                "\"a: b",
                "a: \" \""
            })
    void refuses_what_is_no_table(String text) {
        assertThat(ValueTable.KIND.read().apply(text)).isEmpty();
    }

    private static ValueTable table(String text) {
        return ValueTable.KIND.read().apply(text).orElseThrow();
    }
}
