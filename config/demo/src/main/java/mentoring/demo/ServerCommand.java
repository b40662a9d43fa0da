package mentoring.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mentoring.demo.directory.DemoDirectory;
import mentoring.demo.issuer.TokenIssuer;

/** The command line of the module's server: the one place of its memory, its start options and its wiring. */
final class ServerCommand {

    /** Measured on two cores: the serial collector starts fastest and keeps the process below 600 MB. */
    private static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-Xmx768m");

    private static final String ONLY_LOOPBACK =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n";

    private final DemoSettings settings;

    ServerCommand(DemoSettings settings) {
        this.settings = settings;
    }

    List<String> line(DemoDirectory directory, TokenIssuer issuer) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(MEMORY);
        line.add("-javaagent:" + ownJar() + "=" + ProcessHandle.current().pid());
        wiring(directory, issuer).forEach((key, value) -> line.add("-D" + key + "=" + value));
        line.addAll(List.of("-jar", settings.executable().toString()));
        line.addAll(options());
        return line;
    }

    /**
     * Without Hazelcast and usage reports nothing looks for other machines. The root directory is empty at each start: the server would
     * load the applications it remembers, report itself ready, and then deploy them all over again.
     */
    private List<String> options() {
        return List.of(
                "--port",
                Integer.toString(settings.port()),
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                Scratch.empty(settings.data().resolve("server")).toString(),
                "--prebootcommandfile",
                preboot().toString());
    }

    private Map<String, String> wiring(DemoDirectory directory, TokenIssuer issuer) {
        Map<String, String> wiring = new LinkedHashMap<>();
        // Without the write delay of half a second, a killed process loses nothing that was committed.
        wiring.put(
                "mentoring.database.url",
                "jdbc:h2:file:" + settings.data().resolve("mentoring") + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0");
        wiring.put("mentoring.identity.issuer", issuer.url());
        wiring.put("mentoring.identity.jwks", issuer.jwks());
        wiring.put("mp.jwt.verify.audiences", TokenIssuer.AUDIENCE);
        wiring.put("mentoring.directory.url", directory.url());
        wiring.put("mentoring.directory.bind-dn", DemoDirectory.SERVICE_ACCOUNT);
        wiring.put("mentoring.directory.password", DemoDirectory.SERVICE_PASSWORD);
        wiring.put("mentoring.subsidiaries.directory", settings.subsidiaries().toString());
        wiring.put(
                "mentoring.broker.directory", settings.data().resolve("broker").toString());
        wiring.put("mentoring.broker.port", Integer.toString(settings.brokerPort()));
        return wiring;
    }

    private Path preboot() {
        try {
            return Files.writeString(settings.data().resolve("preboot.txt"), ONLY_LOOPBACK);
        } catch (IOException failure) {
            throw new DemoFailed("The data directory cannot be written: " + failure.getMessage(), failure);
        }
    }

    private static Path ownJar() {
        return Path.of(ServerCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
