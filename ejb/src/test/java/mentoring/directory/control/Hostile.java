package mentoring.directory.control;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that somebody might put into a directory to make it mean something else; the same ones at every run. */
final class Hostile {
    private static final List<String> PIECES = List.of(
            "*",
            "(",
            ")",
            "\\",
            "|",
            "&",
            "!",
            "=",
            "%",
            "_",
            "'",
            "\"",
            "`",
            ";",
            "--",
            "/*",
            "~=",
            ">=",
            ":=",
            "#",
            ",",
            "+",
            "<",
            ">",
            "*)(uid=*",
            ")(|(objectClass=*))",
            "\\2a",
            "\\28",
            "\\00",
            "\\,",
            "\\+",
            "\\20 ",
            " \\ ",
            ",dc=example",
            "+uid=admin",
            "' or '1'='1",
            "%' escape '!",
            "!%",
            "!!",
            "${env:SECRET}",
            "${mentoring.database.password}",
            "{0}",
            "%s",
            "<script>",
            "&amp;",
            "\u0000",
            "\u0001",
            "\t",
            "\n",
            "\r\n",
            "\u001b[2J",
            "\u007f",
            "\u0085",
            "\u009f",
            "\u2028",
            "\u2029",
            "\u00a0",
            "\u3000",
            "\u05d9\u05e2\u05dc",
            "\u0639\u0644\u064a",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u200b",
            "\u200d",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\ud840\udc00",
            "e\u0301\u0302\u0303",
            "\uac01",
            "\u0130",
            "\u00df",
            "\ufdfa",
            "Zo\u00e9",
            "O'N\u00e9ill",
            "Martin",
            "a",
            " ",
            "0");
    private static final int[] LENGTHS = {59, 60, 61, 99, 100, 101, 199, 200, 201, 254, 255, 2000, 2001, 20_000};

    private final Random random;

    Hostile(long seed) {
        random = new Random(seed);
    }

    /** One to eight pieces, or in one of ten cases a very long text, about a limit as often as not. */
    String text() {
        if (random.nextInt(10) > 0) {
            return pieces(1 + random.nextInt(8));
        }
        String piece = piece();
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    /** In one of three cases something hostile. */
    String sometimes(String otherwise) {
        return random.nextInt(3) == 0 ? text() : otherwise;
    }

    private String pieces(int count) {
        return Stream.generate(this::piece).limit(count).collect(Collectors.joining());
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
