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
 * Looks up what a file refers to: {@code ${env:NAME}}, {@code ${file:PATH}}, {@code ${alias:NAME}}, {@code ${key of the configuration}}.
 *
 * <p>An alias is a password that the server keeps and shows to the configuration under its name: on Payara Server by {@code asadmin
 * create-password-alias NAME}, on Payara Micro by a file NAME in its {@code --secretsdir}. Both servers were seen to show a new password
 * after their next start only; files are read at each use. Of the configuration itself a file sees the module's own keys alone.
 *
 * @param configuration the module's own configuration
 * @param environment the variables of the process
 */
public record References(
        Function<String, Optional<String>> configuration, Function<String, Optional<String>> environment) {
    private static final String OWN = "mentoring.";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern SECRET =
            Pattern.compile("\\$\\{(alias:[^}]*|[^}]*(password|secret)[^}]*)}", Pattern.CASE_INSENSITIVE);

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

    /** True when a reference says of itself that it leads to a secret. */
    static boolean hasSecret(String value) {
        return SECRET.matcher(value).find();
    }

    private String replacement(MatchResult found) {
        return Matcher.quoteReplacement(lookUp(found.group(1)).orElseThrow());
    }

    private Optional<String> lookUp(String name) {
        String[] parts = name.split(":", 2);
        if (parts.length == 1) {
            return name.startsWith(OWN) ? configuration.apply(name) : Optional.empty();
        }
        return switch (parts[0]) {
            case "env" -> environment.apply(parts[1]);
            case "file" -> read(parts[1]);
            case "alias" -> configuration.apply(parts[1]);
            default -> Optional.empty();
        };
    }

    private static Optional<String> read(String path) {
        try {
            return Optional.of(Files.readString(Path.of(path)).stripTrailing());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
