package mentoring.directory.control.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks up what a file refers to: {@code ${env:NAME}}, {@code ${file:PATH}}, {@code ${key of the configuration}}.
 *
 * @param configuration the module's own configuration
 * @param environment the variables of the process
 */
public record References(
        Function<String, Optional<String>> configuration, Function<String, Optional<String>> environment) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    /** The value with every reference replaced; empty when one of them leads nowhere. */
    public Optional<String> resolve(String value) {
        Matcher matcher = REFERENCE.matcher(value);
        if (matcher.results().anyMatch(found -> lookUp(found.group(1)).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(matcher.reset().replaceAll(this::replacement));
    }

    static boolean isOne(String value) {
        return REFERENCE.matcher(value).matches();
    }

    private String replacement(MatchResult found) {
        return Matcher.quoteReplacement(lookUp(found.group(1)).orElseThrow());
    }

    private Optional<String> lookUp(String name) {
        if (name.startsWith("env:")) {
            return environment.apply(name.substring("env:".length()));
        }
        return name.startsWith("file:") ? read(name.substring("file:".length())) : configuration.apply(name);
    }

    private static Optional<String> read(String path) {
        try {
            return Optional.of(Files.readString(Path.of(path)).stripTrailing());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
