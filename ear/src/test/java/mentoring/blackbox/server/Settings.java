package mentoring.blackbox.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the installation configures: the same keys for either archive. */
public record Settings(Map<String, String> values) {
    public Settings {
        values = Map.copyOf(values);
    }

    public Settings with(String key, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(key, value);
        return new Settings(more);
    }

    public Settings with(Map<String, String> others) {
        Map<String, String> more = new TreeMap<>(values);
        more.putAll(others);
        return new Settings(more);
    }

    Path writeTo(Path file) throws IOException {
        Properties properties = new Properties();
        properties.putAll(values);
        Files.createDirectories(file.getParent());
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    /** The MicroProfile Config spelling of the keys as environment variables. */
    Map<String, String> asEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        values.forEach((key, value) ->
                environment.put(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(java.util.Locale.ROOT), value));
        return environment;
    }
}
