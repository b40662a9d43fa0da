package mentoring.rollout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mentoring.rollout.Criterion;
import mentoring.rollout.Reason;
import mentoring.shared.Localised;
import org.junit.jupiter.api.Test;

class ReasonsConverterTest {
    @Test
    void gives_back_reasons_as_they_were_stored_suppressed_figures_and_both_languages_included() {
        List<Reason> reasons = List.of(
                new Reason(Criterion.HELD, new Localised("Séances", "Sessions"), 80, Optional.of(79), false),
                new Reason(Criterion.SATISFACTION, new Localised("Trop peu", "Too few"), 35, Optional.empty(), false));
        ReasonsConverter converter = new ReasonsConverter();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(reasons)))
                .isEqualTo(reasons);
    }
}
