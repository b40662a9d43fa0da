package mentoring.directory.control.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file being understood: gives values by key and notes every mistake on the way. */
final class Draft {
    private static final String SECRET = ".secret";

    private final String file;
    private final References references;
    private final Map<String, PropertyLine> lines = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Draft(String file, List<PropertyLine> lines, References references) {
        this.file = file;
        this.references = references;
        lines.forEach(this::take);
    }

    private void take(PropertyLine line) {
        PropertyLine before = this.lines.putIfAbsent(line.key(), line);
        if (before != null) {
            problem(line, "given once; line " + before.line() + " gives it already", null);
        }
    }

    /** The value of a key that a file must have; null, and a problem, when it is missing or wrong. */
    <T> T required(String key, Kind<T> kind) {
        if (!has(key)) {
            problems.add(new Problem(file, 0, key, null, kind.accepted(), null));
            return null;
        }
        return optional(key, kind, null);
    }

    /** The value of a key that a file may leave out; the default, and a problem, when it is wrong. */
    <T> T optional(String key, Kind<T> kind, T otherwise) {
        return has(key) ? resolved(key).flatMap(text -> read(key, text, kind)).orElse(otherwise) : otherwise;
    }

    /** The value of a key if it is there and right; no problem is noted. */
    <T> Optional<T> peek(String key, Kind<T> kind) {
        return has(key) ? references.resolve(lines.get(key).value()).flatMap(kind.read()) : Optional.empty();
    }

    /** A value that must be a reference, kept as such. */
    Secret secret(String key) {
        String accepted =
                "a reference such as ${env:NAME}, ${file:PATH}, ${alias:NAME} or ${mentoring.directory.password}, never the secret itself";
        PropertyLine line = lines.get(key);
        if (line == null || !References.isOne(line.value())) {
            problems.add(new Problem(file, line == null ? 0 : line.line(), key, null, accepted, null));
            return null;
        }
        return found(line).map(text -> new Secret(line.value(), references)).orElse(null);
    }

    /** Takes the value of a missing key from the configuration if it has one there. */
    void borrow(String key, String configured) {
        String reference = "${" + configured + "}";
        if (references.resolve(reference).isPresent()) {
            lines.putIfAbsent(key, new PropertyLine(0, key, reference));
        }
    }

    /** True for a key that is given, be it without a value. */
    boolean isGiven(String key) {
        return lines.containsKey(key);
    }

    boolean has(String key) {
        return lines.containsKey(key) && !lines.get(key).value().isEmpty();
    }

    /** True for a key that is given without a value, which switches a default off. */
    boolean isBlank(String key) {
        return lines.containsKey(key) && lines.get(key).value().isEmpty();
    }

    /** A mistake that only shows when keys are seen together. */
    void wrong(String key, String accepted) {
        PropertyLine line = lines.getOrDefault(key, new PropertyLine(0, key, null));
        problem(line, accepted, null);
    }

    /**
     * Every key that nobody knows is a mistake.
     *
     * @param elsewhere for keys that do exist, the profiles they go with
     */
    void knowsOnly(List<String> keys, Map<String, String> elsewhere) {
        lines.values().stream()
                .filter(line -> !keys.contains(line.key()))
                .forEach(line -> problems.add(unknown(line, keys, elsewhere.get(line.key()))));
    }

    private Problem unknown(PropertyLine line, List<String> keys, String profiles) {
        String accepted = profiles == null
                ? "a key of a subsidiary's file"
                : "a key of a file with this profile; this one goes with profile = " + profiles;
        String nearest = profiles == null ? Misspelt.nearest(line.key(), keys) : null;
        return new Problem(file, line.line(), line.key(), line.key(), accepted, nearest);
    }

    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparing(Problem::key))
                .toList();
    }

    private Optional<String> resolved(String key) {
        PropertyLine line = lines.get(key);
        if (References.hasSecret(line.value())) {
            problem(line, "no reference to a secret; these stand in directory.bind.secret alone", null);
            return Optional.empty();
        }
        return found(line);
    }

    private Optional<String> found(PropertyLine line) {
        Optional<String> text = references.resolve(line.value());
        if (text.isEmpty()) {
            problem(line, "a reference to a variable, a file, an alias or a configuration key that is there", null);
        }
        return text;
    }

    private <T> Optional<T> read(String key, String text, Kind<T> kind) {
        Optional<T> value = kind.read().apply(text);
        if (value.isEmpty()) {
            problem(lines.get(key), kind.accepted(), Misspelt.nearest(text, kind.spellings()));
        }
        return value;
    }

    private void problem(PropertyLine line, String accepted, String nearest) {
        String found = line.key().endsWith(SECRET) && !References.isOne(line.value()) ? null : line.value();
        problems.add(new Problem(file, line.line(), line.key(), found, accepted, nearest));
    }
}
