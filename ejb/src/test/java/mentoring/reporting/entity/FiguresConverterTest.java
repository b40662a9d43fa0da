package mentoring.reporting.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mentoring.evaluation.Figure;
import mentoring.reporting.PublishedFigures;
import org.junit.jupiter.api.Test;

class FiguresConverterTest {
    @Test
    void gives_back_figures_as_they_were_published_suppressed_ones_included() {
        Figure shown = new Figure(44, Optional.of(42), Optional.empty(), Optional.of(List.of(0L, 2L, 4L, 20L, 18L)));
        PublishedFigures figures = new PublishedFigures(
                48,
                44,
                16,
                12,
                Optional.of(42),
                List.of(
                        new PublishedFigures.Line("useful", Optional.of(shown), Optional.empty(), Optional.empty()),
                        new PublishedFigures.Line("pace", Optional.empty(), Optional.empty(), Optional.empty())));
        FiguresConverter converter = new FiguresConverter();

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(figures)))
                .isEqualTo(figures);
    }
}
