package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mentoring.shared.Id;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;
import mentoring.shared.Localised;
import mentoring.shared.RequestRefused;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {
    private static final CommandReader READER = new CommandReader(Validation.buildDefaultValidatorFactory());

    record ThingId(long value) implements Id {}

    record Part(
            @NotNull @Size(max = 5) String name, @NotNull DayOfWeek day) {}

    record Command(
            ThingId thing,
            SubsidiaryCode subsidiary,
            @LocalisedSize(max = 10) Localised title,
            @Valid List<@NotNull Part> parts,
            Set<String> words,
            Integer number,
            boolean consent,
            Instant at,
            LocalDate on) {}

    @Test
    void takes_a_command_whole() {
        Command command = read("""
                {"thing": 7, "subsidiary": "aurore", "title": {"fr": "Un", "en": "One"}, "number": 3, "consent": true,
                 "parts": [{"name": "a", "day": "MONDAY"}], "words": ["x"], "at": "2026-03-02T10:30:00+01:00", "on": "2026-03-02"}
                """);
        assertThat(command)
                .isEqualTo(new Command(
                        new ThingId(7),
                        new SubsidiaryCode("aurore"),
                        new Localised("Un", "One"),
                        List.of(new Part("a", DayOfWeek.MONDAY)),
                        Set.of("x"),
                        3,
                        true,
                        Instant.parse("2026-03-02T09:30:00Z"),
                        LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{'consent': true}",
                "{\"consent\": true} {}",
                "{\"consent\": true}]",
                "{\"consent\": true, \"consent\": true}",
                "{\"consent\": NaN}",
                "consent"
            })
    void refuses_what_is_no_json(String body) {
        assertThat(refusal(body)).isInstanceOf(RequestRefused.class).hasMessageStartingWith("malformed-json");
    }

    @Test
    void refuses_bytes_that_are_no_utf_8() {
        byte[] latin = "{\"words\": [\"caf\u00e9\"]}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(
                        RuntimeException.class, () -> READER.read(latin, Command.class, Locale.ENGLISH)))
                .isInstanceOf(RequestRefused.class)
                .hasMessageStartingWith("malformed-json");
    }

    @Test
    void tells_the_line_and_column_where_json_breaks_off() {
        RequestRefused refused = (RequestRefused) refusal("{\n  \"consent\": maybe\n}");
        assertThat(refused.facts()).containsEntry("line", 2).containsKey("column");
    }

    @Test
    void refuses_nesting_without_end() {
        String body = "{\"parts\":" + "[".repeat(1000) + "]".repeat(1000) + "}";
        assertThat(refusal(body)).isInstanceOfAny(RequestRefused.class, InvalidInput.class);
    }

    @Test
    void refuses_texts_without_end() {
        String body = "{\"words\":[\"" + "x".repeat(JsonMapping.LONGEST_TEXT + 1) + "\"]}";
        assertThat(refusal(body)).isInstanceOf(RequestRefused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"consent\": true, \"consnet\": 1} | consnet",
                "{\"consent\": true, \"parts\": [{\"name\": \"a\", \"day\": \"MONDAY\", \"x\": {\"y\": []}}]} | parts[0].x",
                "{\"consent\": \"true\"} | consent",
                "{\"consent\": 1} | consent",
                "{} | consent",
                "{\"consent\": null} | consent",
                "{\"consent\": true, \"number\": \"3\"} | number",
                "{\"consent\": true, \"number\": 3.5} | number",
                "{\"consent\": true, \"number\": 99999999999} | number",
                "{\"consent\": true, \"words\": [3]} | words[0]",
                "{\"consent\": true, \"words\": \"a\"} | words",
                "{\"consent\": true, \"words\": [\"a\\u0000\"]} | words[0]",
                "{\"consent\": true, \"thing\": 0} | thing",
                "{\"consent\": true, \"thing\": -1} | thing",
                "{\"consent\": true, \"thing\": \"7\"} | thing",
                "{\"consent\": true, \"thing\": 7.0} | thing",
                "{\"consent\": true, \"thing\": 99999999999999999999} | thing",
                "{\"consent\": true, \"thing\": {\"value\": 7}} | thing",
                "{\"consent\": true, \"subsidiary\": \"Not A Code\"} | subsidiary",
                "{\"consent\": true, \"subsidiary\": 7} | subsidiary",
                "{\"consent\": true, \"title\": \"one language\"} | title",
                "{\"consent\": true, \"title\": {\"fr\": \"Un\"}} | title",
                "{\"consent\": true, \"title\": {\"fr\": \"Un\", \"en\": \"12345678901\"}} | title",
                "{\"consent\": true, \"parts\": [{\"name\": \"a\", \"day\": \"Monday\"}]} | parts[0].day",
                "{\"consent\": true, \"parts\": [{\"name\": \"a\", \"day\": 0}]} | parts[0].day",
                "{\"consent\": true, \"parts\": [{\"name\": \"123456\", \"day\": \"MONDAY\"}]} | parts[0].name",
                "{\"consent\": true, \"parts\": [null]} | parts[0]",
                "{\"consent\": true, \"parts\": {}} | parts",
                "{\"consent\": true, \"at\": 1772443800} | at",
                "{\"consent\": true, \"at\": \"2026-03-02T10:30:00\"} | at",
                "{\"consent\": true, \"at\": \"9999-03-02T10:30:00Z\"} | at",
                "{\"consent\": true, \"on\": \"2026-02-30\"} | on",
                "{\"consent\": true, \"on\": \"1899-12-31\"} | on",
                "{\"consent\": true, \"on\": [2026, 3, 2]} | on",
                "[] | ``",
                "null | ``",
                "\"text\" | ``",
            })
    void refuses_another_shape_and_says_where(String body, String path) {
        assertThat(violations(body)).extracting(Violation::path).containsExactly(path);
    }

    @Test
    void names_every_mistake_at_once() {
        String body = """
                {"consent": true, "nubmer": 1, "thing": "x",
                 "parts": [{"name": 7, "day": "SOMEDAY"}, {"name": "too long"}]}
                """;
        assertThat(violations(body))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "nubmer", "thing", "parts[0].name", "parts[0].day", "parts[1].name", "parts[1].day");
    }

    @Test
    void names_the_line_of_a_mistake() {
        assertThat(violations("{\"consent\": true,\n\"words\": [1]}"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.line()).isEqualTo(2));
    }

    @Test
    void lists_what_would_be_accepted() {
        assertThat(violations("{\"consent\": true, \"numbr\": 3}").get(0).message())
                .contains("number", "consent", "title");
        assertThat(violations("{\"consent\": true, \"parts\": [{\"name\": \"a\", \"day\": \"X\"}]}")
                        .get(0)
                        .message())
                .contains("MONDAY", "SUNDAY");
    }

    @Test
    void never_speaks_of_java() {
        assertThat(violations("{\"consent\": 7, \"number\": {}}").toString())
                .doesNotContain("java", "Integer", "Command");
    }

    @ParameterizedTest
    @CsvSource({"en,must not be null", "fr,ne doit pas être nul"})
    void speaks_the_language_of_the_caller_even_for_constraints(String language, String message) {
        String body = "{\"consent\": true, \"parts\": [{\"day\": \"MONDAY\"}]}";
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> READER.read(bytes(body), Command.class, Locale.forLanguageTag(language)));
        assertThat(refused.violations()).containsExactly(new Violation("parts[0].name", message));
    }

    private static Command read(String body) {
        return READER.read(bytes(body), Command.class, Locale.ENGLISH);
    }

    private static RuntimeException refusal(String body) {
        return catchThrowableOfType(RuntimeException.class, () -> read(body));
    }

    private static List<Violation> violations(String body) {
        assertThat(refusal(body)).isInstanceOf(InvalidInput.class);
        return ((InvalidInput) refusal(body)).violations();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
