package mentoring.session.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.session.CancelReason;
import mentoring.shared.InvalidInput;
import mentoring.shared.InvalidInput.Violation;
import mentoring.shared.boundary.CommandReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCommandsTest {
    private static final CommandReader READER = new CommandReader(Validation.buildDefaultValidatorFactory());
    private static final String HOST = "https://intranet/";

    @Test
    void take_a_preparation_as_large_as_it_may_be() {
        Preparation preparation = read(
                Preparation.class, preparation("a".repeat(4000), texts(10, "o".repeat(300)), texts(20, address(1000))));

        assertThat(preparation.agenda()).hasSize(4000);
        assertThat(preparation.objectives()).hasSize(10);
        assertThat(preparation.materials()).hasSize(20);
    }

    @Test
    void take_a_preparation_without_material() {
        Preparation preparation = read(Preparation.class, "{\"agenda\": \"a\", \"objectives\": [\"o\"]}");

        assertThat(preparation.notes().materials()).isEmpty();
    }

    @Test
    void refuse_a_preparation_that_is_larger() {
        assertThat(paths(preparation("a".repeat(4001), texts(1, "o"), "[]"))).containsExactly("agenda");
        assertThat(paths(preparation("a", texts(11, "o"), "[]"))).containsExactly("objectives");
        assertThat(paths(preparation("a", texts(1, "o".repeat(301)), "[]"))).containsExactly("objectives[0]");
        assertThat(paths(preparation("a", texts(1, "o"), texts(21, address(30)))))
                .containsExactly("materials");
        assertThat(paths(preparation("a", texts(1, "o"), texts(1, address(1001)))))
                .containsExactly("materials[0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"objectives\": [\"o\"]} | agenda",
                "{\"agenda\": \" \", \"objectives\": [\"o\"]} | agenda",
                "{\"agenda\": \"a\"} | objectives",
                "{\"agenda\": \"a\", \"objectives\": []} | objectives",
                "{\"agenda\": \"a\", \"objectives\": [\" \"]} | objectives[0]",
                "{\"agenda\": \"a\", \"objectives\": [null]} | objectives[0]",
                "{\"agenda\": \"a\", \"objectives\": [\"o\"], \"materials\": [null]} | materials[0]",
            })
    void refuse_a_preparation_that_prepares_nothing(String body, String path) {
        assertThat(paths(body)).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://intranet/privacy",
                "HTTPS://intranet.aurore.example:8443/a?b=c#d",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://intranet/s%C3%A9ance"
            })
    void take_addresses_of_the_web(String address) {
        assertThat(read(Preparation.class, preparation("a", texts(1, "o"), texts(1, address)))
                        .materials())
                .hasToString("[" + address + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "intranet/privacy",
                "//intranet/privacy",
                "/privacy",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://intranet/privacy",
                "mailto:lea@aurore.example",
                "https:privacy",
                "https:///privacy",
                "https://lea:secret@intranet/",
                "https://lea@intranet/",
                "https://intranet/a b"
            })
    void refuse_addresses_that_a_browser_opens_elsewhere_or_not_at_all(String address) {
        assertThat(paths(preparation("a", texts(1, "o"), texts(1, address)))).containsExactly("materials[0]");
    }

    @ParameterizedTest
    @CsvSource({"en,without a password", "fr,sans mot de passe"})
    void say_in_the_language_of_the_caller_what_an_address_is(String language, String words) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> READER.read(
                        bytes(preparation("a", texts(1, "o"), texts(1, "ftp://x/"))),
                        Preparation.class,
                        Locale.forLanguageTag(language)));

        assertThat(refused.violations())
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .contains(words, "1000");
    }

    @Test
    void take_a_slot_with_a_place_of_up_to_200_characters() {
        assertThat(read(Slot.class, slot("p".repeat(200))).place()).hasSize(200);
        assertThat(paths(Slot.class, slot("p".repeat(201)))).containsExactly("place");
        assertThat(paths(Slot.class, slot(" "))).containsExactly("place");
        assertThat(paths(Slot.class, "{\"place\": \"p\"}")).containsExactly("startsAt");
    }

    @Test
    void take_a_cancellation_with_a_reason_and_a_comment_of_up_to_500_characters() {
        Cancellation cancellation = read(Cancellation.class, "{\"reason\": \"ILLNESS\"}");
        assertThat(cancellation).isEqualTo(new Cancellation(CancelReason.ILLNESS, null));

        assertThat(read(Cancellation.class, cancellation(500)).comment()).hasSize(500);
        assertThat(paths(Cancellation.class, cancellation(501))).containsExactly("comment");
        assertThat(paths(Cancellation.class, "{\"comment\": \"x\"}")).containsExactly("reason");
    }

    @Test
    void take_an_attendance_that_may_be_empty_but_not_absent() {
        assertThat(read(AttendanceSheet.class, "{\"present\": []}").present()).isEmpty();
        assertThat(read(AttendanceSheet.class, "{\"present\": [1, 101]}").present())
                .containsExactlyInAnyOrder(new PersonId(1), new PersonId(101));
        assertThat(paths(AttendanceSheet.class, "{}")).containsExactly("present");
        assertThat(paths(AttendanceSheet.class, "{\"present\": [null]}")).hasSize(1);
    }

    private static String preparation(String agenda, String objectives, String materials) {
        return "{\"agenda\": \"" + agenda + "\", \"objectives\": " + objectives + ", \"materials\": " + materials + "}";
    }

    private static String slot(String place) {
        return "{\"startsAt\": \"2027-02-08T09:00:00Z\", \"place\": \"" + place + "\"}";
    }

    private static String cancellation(int characters) {
        return "{\"reason\": \"OTHER\", \"comment\": \"" + "c".repeat(characters) + "\"}";
    }

    private static String texts(int count, String text) {
        return Collections.nCopies(count, "\"" + text + "\"").stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String address(int characters) {
        return HOST + "x".repeat(characters - HOST.length());
    }

    private static <T> T read(Class<T> type, String body) {
        return READER.read(bytes(body), type, Locale.ENGLISH);
    }

    private static List<String> paths(String body) {
        return paths(Preparation.class, body);
    }

    private static List<String> paths(Class<?> type, String body) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(type, body));
        assertThat(refused).as(body).isNotNull();
        return refused.violations().stream().map(Violation::path).toList();
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
