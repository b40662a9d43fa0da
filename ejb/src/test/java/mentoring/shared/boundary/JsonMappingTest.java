package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mentoring.shared.Id;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

class JsonMappingTest {
    record ThingId(long value) implements Id {}

    record View(
            ThingId id,
            SubsidiaryCode subsidiary,
            Localised title,
            Instant at,
            LocalDate on,
            DayOfWeek day,
            Optional<String> note,
            String comment,
            Map<ThingId, Integer> counts) {
        public boolean isOpen() {
            return true;
        }

        public String getShouted() {
            return "LOUD";
        }
    }

    private static final View VIEW = new View(
            new ThingId(7),
            new SubsidiaryCode("aurore"),
            new Localised("Un", "One"),
            Instant.parse("2026-03-02T09:30:00Z"),
            LocalDate.of(2026, 3, 2),
            DayOfWeek.MONDAY,
            Optional.empty(),
            null,
            Map.of(new ThingId(3), 1));

    @Test
    void writes_components_only_and_leaves_out_what_is_absent() {
        assertThat(written(Locale.ENGLISH))
                .isEqualTo("{\"id\":7,\"subsidiary\":\"aurore\",\"title\":\"One\",\"at\":\"2026-03-02T09:30:00Z\","
                        + "\"on\":\"2026-03-02\",\"day\":\"MONDAY\",\"counts\":{\"3\":1}}");
    }

    @Test
    void writes_texts_in_the_language_of_the_reader() {
        assertThat(written(Locale.FRENCH)).contains("\"title\":\"Un\"");
    }

    private static String written(Locale language) {
        return new String(JsonMapping.write(VIEW, language), StandardCharsets.UTF_8);
    }
}
