package mentoring.directory.control.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.shared.SubsidiaryCode;

/** A subsidiary's file under test: its lines, and what they may refer to. */
final class AFile {
    static final String NAME = "aurore-energie.properties";
    private static final String GENERAL = """
            name = Aurore Énergie
            locale = fr-FR
            timeZone = Europe/Paris
            cascade.place = 2
            """;
    private static final String SERVER = """
            directory.url = ldaps://directory.example:1636
            directory.bind.dn = cn=reader,dc=example
            directory.bind.secret = ${env:SECRET}
            directory.base = ou=people,dc=example
            """;
    private static final String BANDS = "career.bands = JUNIOR: G1 G2; SENIOR: G3\n";

    private final String text;
    private final Map<String, String> configuration = new HashMap<>();

    private AFile(String text) {
        this.text = text;
    }

    /** Nine lines for a directory of its own. */
    static AFile plain() {
        return new AFile(GENERAL + SERVER + BANDS);
    }

    /** A file without a line on where the people are. */
    static AFile sourceless() {
        return new AFile(GENERAL + BANDS);
    }

    static AFile of(String text) {
        return new AFile(text);
    }

    AFile with(String... lines) {
        return copy(text + String.join("\n", lines) + "\n");
    }

    /** Without the line of a key. */
    AFile without(String key) {
        return copy(text.replaceAll("(?m)^" + key.replace(".", "\\.") + " = .*\n", ""));
    }

    /** With another line for a key. */
    AFile having(String key, String value) {
        return without(key).with(key + " = " + value);
    }

    AFile configured(String key, String value) {
        AFile copy = copy(text);
        copy.configuration.put(key, value);
        return copy;
    }

    SubsidiarySettings good() {
        SubsidiaryFile file = parse();
        assertThat(file.problems()).isEmpty();
        return file.settings().orElseThrow();
    }

    List<Problem> problems() {
        SubsidiaryFile file = parse();
        assertThat(file.settings()).isEmpty();
        return file.problems();
    }

    Problem problem() {
        List<Problem> all = problems();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    SubsidiaryFile parse() {
        Map<String, String> environment = Map.of("SECRET", "open sesame");
        References references = new References(
                key -> Optional.ofNullable(configuration.get(key)), name -> Optional.ofNullable(environment.get(name)));
        return SubsidiaryFile.parse(new SubsidiaryCode("aurore-energie"), NAME, text, references, 2);
    }

    private AFile copy(String changed) {
        AFile copy = new AFile(changed);
        copy.configuration.putAll(configuration);
        return copy;
    }
}
