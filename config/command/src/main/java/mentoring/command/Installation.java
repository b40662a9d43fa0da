package mentoring.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import mentoring.directory.boundary.OfflineSettings;

/** The configuration of an installation, in the order in which the module itself takes it: system property, variable, file, default. */
final class Installation {
    private static final String DIRECTORY = "mentoring.config.directory";
    private static final String FILE = "mentoring.properties";
    private static final String SUBSIDIARIES = "mentoring.subsidiaries.directory";

    private final Surroundings surroundings;
    private final Path folder;
    private final Properties file;
    private final Properties defaults = load(defaults());

    private Installation(Surroundings surroundings, Path folder, Properties file) {
        this.surroundings = surroundings;
        this.folder = folder;
        this.file = file;
    }

    /** @throws Misuse when a folder was named that has no such file, or one that cannot be read */
    static Installation of(Arguments arguments, Surroundings surroundings) throws Misuse {
        Optional<Path> named = arguments
                .config()
                .or(() -> Optional.ofNullable(surroundings.properties().apply(DIRECTORY))
                        .or(() -> Optional.ofNullable(surroundings.environment().apply("MENTORING_CONFIG_DIRECTORY")))
                        .map(Path::of));
        Path folder = named.orElse(Path.of("config"));
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            if (named.isPresent()) {
                throw new Misuse(arguments.words().say("misuse.config", file));
            }
            return new Installation(surroundings, folder, new Properties());
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Installation(surroundings, folder, load(reader));
        } catch (IOException | IllegalArgumentException e) {
            throw new Misuse(arguments.words().say("misuse.unreadable", file, e));
        }
    }

    /** Where its settings come from, for whoever misses one. */
    String place() {
        return file.isEmpty()
                ? folder.resolve(FILE) + " (-)"
                : folder.resolve(FILE).toString();
    }

    /** Empty for a key that has no value anywhere. */
    Optional<String> value(String key) {
        return Stream.<Optional<String>>of(
                        Optional.ofNullable(surroundings.properties().apply(key)),
                        variable(key),
                        Optional.ofNullable(file.getProperty(key)),
                        Optional.ofNullable(defaults.getProperty(key)))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    Optional<String> environment(String name) {
        return Optional.ofNullable(surroundings.environment().apply(name));
    }

    /** What a dry run needs to know of it. */
    OfflineSettings settings() {
        return new OfflineSettings(
                subsidiaries(),
                this::value,
                this::environment,
                Integer.parseInt(value("mentoring.directory.departures.percent").orElseThrow()));
    }

    /** Beside the installation's file unless it is named. */
    Path subsidiaries() {
        boolean isNamed = file.getProperty(SUBSIDIARIES) != null
                || surroundings.properties().apply(SUBSIDIARIES) != null
                || variable(SUBSIDIARIES).isPresent();
        Path beside = folder.resolve("subsidiaries");
        return !isNamed && Files.isDirectory(beside)
                ? beside
                : Path.of(value(SUBSIDIARIES).orElseThrow());
    }

    /** As it stands, with an underscore for all that is no letter or digit, and that in capitals. */
    private Optional<String> variable(String key) {
        String plain = key.replaceAll("[^A-Za-z0-9]", "_");
        return Stream.of(key, plain, plain.toUpperCase(Locale.ROOT))
                .flatMap(name -> environment(name).stream())
                .findFirst();
    }

    private static Reader defaults() {
        InputStream defaults =
                Installation.class.getClassLoader().getResourceAsStream("META-INF/microprofile-config.properties");
        return new InputStreamReader(defaults, StandardCharsets.UTF_8);
    }

    private static Properties load(Reader reader) {
        try (reader) {
            Properties values = new Properties();
            values.load(reader);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
