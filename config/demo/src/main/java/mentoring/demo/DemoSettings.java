package mentoring.demo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mentoring.demo.group.DemoGroup;

/**
 * Where the demo runs.
 *
 * @param port of the module; the token issuer, the directory and the broker take the three next ones
 * @param data what survives a restart
 * @param executable the module's executable jar
 * @param subsidiaries the directory of subsidiary files
 * @param seed of the demo group
 */
record DemoSettings(int port, Path data, Path executable, Path subsidiaries, long seed) {

    static final String PORT_KEY = "mentoring.port";
    static final String DATA_KEY = "mentoring.data";

    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535 - 3;

    /**
     * Reads {@code mentoring.port}, {@code mentoring.data}, {@code mentoring.demo.seed} and, relative to the checkout
     * {@code mentoring.checkout}, finds the rest.
     *
     * @throws DemoFailed when a value is none, naming its key and what is accepted
     */
    static DemoSettings from(UnaryOperator<String> properties) {
        Path checkout = Path.of(value(properties, "mentoring.checkout", ".")).toAbsolutePath();
        Path data = checkout.resolve(value(properties, DATA_KEY, ".run"));
        return new DemoSettings(
                (int) number(properties, PORT_KEY, USUAL_PORT, 1, HIGHEST_PORT),
                data.normalize(),
                checkout.resolve("web/target/mentoring.jar").normalize(),
                checkout.resolve("config/subsidiaries").normalize(),
                number(properties, "mentoring.demo.seed", DemoGroup.SEED, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    int issuerPort() {
        return port + 1;
    }

    int directoryPort() {
        return port + 2;
    }

    int brokerPort() {
        return port + 3;
    }

    /** Every port with the name of what will listen on it. */
    Map<Integer, String> ports() {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(port, "the module");
        ports.put(issuerPort(), "the token issuer");
        ports.put(directoryPort(), "the directory");
        ports.put(brokerPort(), "the broker");
        return ports;
    }

    String base() {
        return "http://localhost:" + port;
    }

    Path log() {
        return data.resolve("server.log");
    }

    private static long number(UnaryOperator<String> properties, String key, long usual, long lowest, long highest) {
        String text = value(properties, key, Long.toString(usual));
        try {
            long number = Long.parseLong(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw refusal(key, text, lowest, highest);
        }
        throw refusal(key, text, lowest, highest);
    }

    private static DemoFailed refusal(String key, String text, long lowest, long highest) {
        return new DemoFailed("-D%s=%s is not a number from %d to %d.".formatted(key, text, lowest, highest));
    }

    private static String value(UnaryOperator<String> properties, String key, String usual) {
        return Optional.ofNullable(properties.apply(key))
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .orElse(usual);
    }
}
