package mentoring.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import mentoring.directory.control.mapping.MappedEntry;
import mentoring.directory.control.mapping.SkipReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkippedViewTest {
    @ParameterizedTest
    @EnumSource(SkipReason.class)
    void tells_every_reason_and_what_to_do_in_both_languages(SkipReason reason) {
        SkippedView view = SkippedView.of(new MappedEntry.Skipped("k", "uid=a", reason, "", Set.of()));

        assertThat(view.text().in(Locale.FRENCH)).isNotEqualTo(view.text().in(Locale.ENGLISH));
        assertThat(view.advice().in(Locale.FRENCH)).isNotEqualTo(view.advice().in(Locale.ENGLISH));
    }
}
