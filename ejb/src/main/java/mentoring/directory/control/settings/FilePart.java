package mentoring.directory.control.settings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of a file that tell where the file with the people is dropped and how to read it. */
final class FilePart {
    private static final String FILE = "source.file";
    private static final String SEPARATOR = "source.separator";
    private static final String ENCODING = "source.encoding";
    private static final String FILTER = "source.filter";
    private static final String MANAGER_BY = "source.managerBy";
    private static final String LEAST = "source.least";
    private static final String SETTLED = "source.settledSeconds";
    private static final List<String> BOTH = List.of(FILE, LEAST, SETTLED);
    private static final List<String> CSV = List.of(SEPARATOR, ENCODING, MANAGER_BY);

    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|', ",", ',', ";", ';', "|", '|');
    private static final Map<String, PersonAttribute> IDENTIFYING =
            Map.of("id", PersonAttribute.ID, "login", PersonAttribute.LOGIN, "mail", PersonAttribute.MAIL);
    private static final Kind<String> PATH = Kinds.text("the path of a file on this machine", FilePart::isPath);
    private static final Kind<Character> SEPARATOR_KIND = chosen("comma, semicolon, tab or pipe", SEPARATORS);
    private static final Kind<PersonAttribute> MANAGER_KIND = chosen("id, login or mail", IDENTIFYING);
    private static final Kind<Charset> ENCODING_KIND = new Kind<>(
            "an encoding such as UTF-8, ISO-8859-1 or windows-1252",
            Charset.availableCharsets().keySet(),
            text -> Optional.ofNullable(Charset.availableCharsets().get(text)));

    private FilePart() {}

    static List<String> keys(Profile profile) {
        return profile == Profile.CSV
                ? Stream.concat(BOTH.stream(), CSV.stream()).toList()
                : Stream.concat(BOTH.stream(), Stream.of(FILTER)).toList();
    }

    static FileSettings of(Draft draft, Profile profile) {
        boolean csv = profile == Profile.CSV;
        return new FileSettings(
                profile,
                draft.required(FILE, PATH),
                csv ? draft.optional(SEPARATOR, SEPARATOR_KIND, ',') : ',',
                csv ? draft.optional(ENCODING, ENCODING_KIND, StandardCharsets.UTF_8) : StandardCharsets.UTF_8,
                csv ? null : draft.optional(FILTER, Kinds.PLAIN_FILTER, profile.filter()),
                csv ? draft.optional(MANAGER_BY, MANAGER_KIND, PersonAttribute.ID) : PersonAttribute.ID,
                draft.optional(LEAST, Kinds.number(1, 1_000_000), 1),
                Duration.ofSeconds(draft.optional(SETTLED, Kinds.number(0, 3600), 5)));
    }

    private static <T> Kind<T> chosen(String accepted, Map<String, T> values) {
        return new Kind<>(accepted, values.keySet(), text -> Optional.ofNullable(values.get(text)));
    }

    private static boolean isPath(String text) {
        try {
            return Path.of(text).getFileName() != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
