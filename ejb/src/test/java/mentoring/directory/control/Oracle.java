package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.entity.Digest;
import mentoring.directory.entity.PersonFacts;

/** What must become of an entry, told without the mapping. */
final class Oracle {
    private static final Map<String, Integer> LONGEST =
            Map.of("entryuuid", 100, "uid", 100, "sn", 100, "givenname", 100, "l", 200, "manager", 2000);

    private Oracle() {}

    static boolean keepable(DirectoryEntry entry) {
        boolean named = isWritable(entry.name());
        boolean complete = List.of("entryuuid", "uid", "sn").stream()
                .noneMatch(name -> value(entry, name).isEmpty());
        return named
                && complete
                && LONGEST.entrySet().stream().allMatch(it -> isKeepable(value(entry, it.getKey()), it.getValue()));
    }

    static void assertSame(PersonFacts facts, DirectoryEntry entry, UnaryOperator<String> references) {
        assertThat(facts.key()).isEqualTo(value(entry, "entryuuid"));
        assertThat(facts.login()).isEqualTo(value(entry, "uid"));
        assertThat(facts.familyName()).isEqualTo(value(entry, "sn"));
        assertThat(facts.givenName()).isEqualTo(orNull(value(entry, "givenname")));
        assertThat(facts.site()).isEqualTo(orNull(value(entry, "l")));
        assertThat(facts.reference()).isEqualTo(Digest.of(references.apply(entry.name())));
        String manager = value(entry, "manager");
        assertThat(facts.manager()).isEqualTo(manager.isEmpty() ? null : Digest.of(references.apply(manager)));
        assertThat(facts.displayName().length()).isBetween(1, 200);
    }

    private static boolean isKeepable(String value, int longest) {
        return value.length() <= longest
                && value.toLowerCase(Locale.ROOT).length() <= longest
                && isWritable(value)
                && !value.matches("(?s).*[\\x00-\\x1f\\x7f-\\x9f].*");
    }

    private static boolean isWritable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String value(DirectoryEntry entry, String name) {
        return entry.values(name).get(0).strip();
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
