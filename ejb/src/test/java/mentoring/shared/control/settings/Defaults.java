package mentoring.shared.control.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The defaults as they are packaged. */
final class Defaults {
    private Defaults() {}

    static Map<String, String> read() {
        Properties defaults = new Properties();
        try (InputStream in = Defaults.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            defaults.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new TreeMap<>();
        defaults.forEach((key, value) -> values.put(key.toString(), value.toString()));
        return values;
    }
}
