package mentoring.blackbox;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import mentoring.blackbox.server.FreePorts;
import mentoring.demo.directory.DemoDirectory;
import mentoring.demo.group.DemoGroup;
import mentoring.demo.issuer.Personas;
import mentoring.demo.issuer.TokenIssuer;

/** What stands around the module in a group: the directory and the identity provider, each on a port of its own. */
final class Surroundings implements AutoCloseable {
    private static final int ANY_PORT = 0;

    private final DemoGroup group = DemoGroup.generate(DemoGroup.SEED);
    private final int directoryPort;
    private final TokenIssuer tokens;
    private DemoDirectory directory;

    Surroundings(Path folder) throws IOException {
        directoryPort = FreePorts.one();
        directory = DemoDirectory.start(directoryPort, group);
        tokens = TokenIssuer.start(ANY_PORT, folder.resolve("issuer-key.json"), Personas.of(group));
    }

    URI issuer() {
        return URI.create(tokens.url());
    }

    /** What the module must be told about them. */
    Map<String, String> settings() {
        return Map.of(
                "mentoring.identity.issuer", tokens.url(),
                "mentoring.identity.jwks", tokens.jwks(),
                "mentoring.directory.url", directory.url(),
                "mentoring.directory.bind-dn", DemoDirectory.SERVICE_ACCOUNT,
                "mentoring.directory.password", DemoDirectory.SERVICE_PASSWORD);
    }

    InMemoryDirectoryServer directory() {
        return directory.server();
    }

    void stopDirectory() {
        directory.close();
    }

    void startDirectory() {
        directory = DemoDirectory.start(directoryPort, group);
    }

    @Override
    public void close() {
        tokens.close();
        directory.close();
    }
}
