package mentoring.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The one table of HTTP statuses by refusal code, {@code statuses.properties}. */
final class Statuses {
    private static final Properties TABLE = load();

    private Statuses() {}

    static int of(String code) {
        String status = TABLE.getProperty(code);
        if (status == null) {
            throw new IllegalStateException("no status for the refusal " + code);
        }
        return Integer.parseInt(status);
    }

    static Set<String> codes() {
        return TABLE.stringPropertyNames();
    }

    private static Properties load() {
        Properties table = new Properties();
        try (InputStream in = Statuses.class.getResourceAsStream("statuses.properties")) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read statuses.properties", e);
        }
        return table;
    }
}
