package mentoring.broker;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where the embedded broker keeps its journal, and the loopback port it offers to other processes, if any.
 *
 * @param directory absolute; created when missing
 * @param port 1 to 65535 on 127.0.0.1; empty: only this process reaches the broker
 */
record BrokerSettings(Path directory, OptionalInt port) {

    static final String DIRECTORY_KEY = "mentoring.broker.directory";
    static final String PORT_KEY = "mentoring.broker.port";

    private static final String INSTANCE_ROOT = "com.sun.aas.instanceRoot";

    /**
     * The adapter's own property wins over the system property, that over the environment variable.
     *
     * @param adapterDirectory the adapter's property BrokerDirectory; null or blank: not set
     * @param adapterPort the adapter's property BrokerPort; null or blank: not set
     * @param properties answers a system property, or null
     * @param environment answers an environment variable, or null
     * @throws IllegalArgumentException when the port is none, naming its key, its source and what is accepted
     */
    static BrokerSettings resolve(
            String adapterDirectory,
            String adapterPort,
            UnaryOperator<String> properties,
            UnaryOperator<String> environment) {
        Path directory = find("BrokerDirectory", adapterDirectory, DIRECTORY_KEY, properties, environment)
                .map(found -> Path.of(found.value()))
                .orElseGet(() -> defaultDirectory(properties));
        OptionalInt port = find("BrokerPort", adapterPort, PORT_KEY, properties, environment)
                .map(Found::asPort)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        return new BrokerSettings(directory.toAbsolutePath().normalize(), port);
    }

    private static Optional<Found> find(
            String adapterKey,
            String adapterValue,
            String key,
            UnaryOperator<String> properties,
            UnaryOperator<String> environment) {
        String variable = key.toUpperCase(Locale.ROOT).replace('.', '_');
        return Stream.of(
                        new Found("adapter property " + adapterKey, adapterValue),
                        new Found("system property " + key, properties.apply(key)),
                        new Found("environment variable " + variable, environment.apply(variable)))
                .filter(Found::isSet)
                .findFirst();
    }

    /** A Payara Micro without a root directory of its own unpacks itself into the temporary directory and leaves it. */
    private static Path defaultDirectory(UnaryOperator<String> properties) {
        Path temporary = Path.of(properties.apply("java.io.tmpdir"));
        return Optional.ofNullable(properties.apply(INSTANCE_ROOT))
                .map(Path::of)
                .filter(root -> !root.startsWith(temporary))
                .orElseGet(() -> Path.of(properties.apply("user.dir"), "mentoring-data"))
                .resolve("broker");
    }

    private record Found(String source, String value) {

        boolean isSet() {
            return value != null && !value.isBlank();
        }

        int asPort() {
            try {
                int port = Integer.parseInt(value.strip());
                if (port >= 1 && port <= 65_535) {
                    return port;
                }
            } catch (NumberFormatException notANumber) {
                throw refusal(notANumber);
            }
            throw refusal(null);
        }

        private IllegalArgumentException refusal(NumberFormatException cause) {
            return new IllegalArgumentException(
                    "The %s is '%s': a port from 1 to 65535 is accepted, or none.".formatted(source, value), cause);
        }
    }
}
