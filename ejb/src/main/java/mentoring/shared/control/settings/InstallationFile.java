package mentoring.shared.control.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The file {@code mentoring.properties} (UTF-8) of an installation.
 *
 * @param path where it is looked for
 * @param values what it says; empty when there is none
 * @param mistake why it could not be read, empty when it could or when none was asked for
 */
record InstallationFile(Path path, Map<String, String> values, Optional<String> mistake) {
    static final String DIRECTORY_KEY = "mentoring.config.directory";
    static final String DIRECTORY_VARIABLE = "MENTORING_CONFIG_DIRECTORY";
    private static final String NAME = "mentoring.properties";
    private static final String USUAL_DIRECTORY = "./config";

    /** The directory is named by the system property, else by the environment variable, else it is {@code ./config}. */
    static InstallationFile find(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        Optional<String> named = Optional.ofNullable(properties.apply(DIRECTORY_KEY))
                .or(() -> Optional.ofNullable(environment.apply(DIRECTORY_VARIABLE)));
        Path file =
                Path.of(named.orElse(USUAL_DIRECTORY), NAME).toAbsolutePath().normalize();
        if (Files.isRegularFile(file)) {
            return read(file);
        }
        Optional<String> mistake = named.map(directory -> "there is no file " + file + ", although " + DIRECTORY_KEY
                + " names its directory; accepted: a directory with a file " + NAME);
        return new InstallationFile(file, Map.of(), mistake);
    }

    private static InstallationFile read(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            String mistake = "cannot read " + file + " (" + e + "); accepted: UTF-8 text of lines key=value";
            return new InstallationFile(file, Map.of(), Optional.of(mistake));
        }
        Map<String, String> values = new TreeMap<>();
        read.forEach((key, value) -> values.put(key.toString(), value.toString().strip()));
        return new InstallationFile(file, values, Optional.empty());
    }
}
