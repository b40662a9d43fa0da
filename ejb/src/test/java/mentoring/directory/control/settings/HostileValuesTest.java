package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two thousand values of a mapping that mean nothing but themselves, or are refused. */
class HostileValuesTest {
    private static final int VALUES = 2_000;
    private static final List<String> PIECES = List.of(
            "*",
            "(",
            ")",
            "\\",
            "|",
            "&",
            "=",
            ":",
            ",",
            "\"",
            ";",
            "#",
            "!",
            "%",
            "'",
            "[",
            "]",
            "{",
            "}",
            "+",
            "?",
            "\\2a",
            "*)(uid=*",
            ",dc=example",
            "\ndirectory.filter = (uid=*)",
            "\nname = Other",
            "\u0000",
            "\t",
            "\r\n",
            "\u0085",
            "\u05d9\u05e2\u05dc",
            "\u202e",
            "\ud83d\ude00",
            "\ud83d",
            "\u00e9",
            "a",
            "Paris",
            "LYO",
            " ",
            "x".repeat(150));

    private final SubsidiarySettings plain = AFile.plain().good();

    @Test
    void a_constant_stands_for_itself_or_is_refused() {
        long taken = values().filter(this::isConstant).count();

        assertThat(taken).isBetween(VALUES / 10L, VALUES * 9L / 10);
    }

    @Test
    void a_table_translates_what_it_lists_alone_or_is_refused() {
        long taken = values().filter(this::isTranslation).count();

        assertThat(taken).isBetween(VALUES / 10L, VALUES * 9L / 10);
    }

    @Test
    void a_pattern_ends_on_every_value_or_is_refused() {
        List<String> some = values().limit(50).toList();
        long taken = values().filter(value -> endsOn(value, some)).count();

        assertThat(taken).isBetween(VALUES / 10L, VALUES * 9L / 10);
    }

    private boolean isConstant(String value) {
        SubsidiaryFile file = file("attribute.site.constant = ", value);
        if (value.isBlank() || file.settings().isEmpty()) {
            return false;
        }
        assertThat(site(file).constant()).isEqualTo(value.strip());
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(value)).isTrue();
        return true;
    }

    private boolean isTranslation(String value) {
        SubsidiaryFile file = file("attribute.site.values = PAR: x, other: ", "\"" + value + "\"");
        if (file.settings().isEmpty()) {
            return false;
        }
        assertThat(site(file).apply("PAR")).contains("x");
        assertThat(site(file).apply("LYO")).isEmpty();
        assertThat(site(file).apply("OTHER")).contains(value.strip().equals("*") ? "OTHER" : value.strip());
        return true;
    }

    private boolean endsOn(String value, List<String> some) {
        SubsidiaryFile file = file("attribute.site.pattern = ", "(" + value + ")");
        if (file.settings().isEmpty()) {
            return false;
        }
        some.forEach(theirs -> assertThat(site(file).apply(theirs))
                .satisfiesAnyOf(
                        part -> assertThat(part).isEmpty(),
                        part -> assertThat(theirs).contains(part.orElseThrow())));
        return true;
    }

    /** Nothing but the rule of the site may differ, and a problem is about that rule. */
    private SubsidiaryFile file(String key, String value) {
        SubsidiaryFile file = AFile.plain().with(key + escaped(value)).parse();
        assertThat(file.problems())
                .allSatisfy(problem -> assertThat(problem.key()).startsWith("attribute.site"));
        file.settings().ifPresent(settings -> {
            assertThat(settings.name()).isEqualTo(plain.name());
            assertThat(settings.source().toString()).isEqualTo(plain.source().toString());
        });
        return file;
    }

    private static AttributeRule site(SubsidiaryFile file) {
        return file.settings().orElseThrow().attributes().rule(PersonAttribute.SITE);
    }

    private static Stream<String> values() {
        Random random = new Random(20260302);
        return IntStream.range(0, VALUES)
                .mapToObj(i -> IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(j -> PIECES.get(random.nextInt(PIECES.size())))
                        .collect(Collectors.joining()));
    }

    private static String escaped(String value) {
        return value.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }
}
