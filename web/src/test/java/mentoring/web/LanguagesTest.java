package mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "EN-gb | en",
                "fr-CA, en | fr",
                "de, en;q=0.5 | en",
                "fr;q=0.5, en;q=0.9 | en",
                "en;q=0, fr;q=0.1 | fr",
                "en;q=0 | fr",
                "de | fr",
                "* | fr",
                "x | fr",
            })
    void takes_what_the_caller_prefers_of_french_and_english(String header, String language) {
        assertThat(Languages.of(header)).isEqualTo(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";;;",
                "en;q=abc",
                "en;q=2",
                "en;q=-1",
                "en,,fr",
                "-",
                "_en",
                "en-",
                ",",
                "12345678901234567890"
            })
    void takes_a_malformed_header_for_no_wish(String header) {
        assertThat(Languages.of(header)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void speaks_french_to_whoever_says_nothing() {
        assertThat(Languages.of((String) null)).isEqualTo(Locale.FRENCH);
    }
}
