package mentoring.blackbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import mentoring.demo.directory.DemoDirectory;
import mentoring.demo.group.DemoGroup;
import mentoring.demo.issuer.Personas;
import mentoring.demo.issuer.TokenIssuer;

/** What stands around the module in a group: the directory and the identity provider, each on a port of its own. */
record Surroundings(DemoDirectory directory, TokenIssuer tokens) implements AutoCloseable {
    private static final int ANY_PORT = 0;

    static Surroundings start(Path folder) {
        DemoGroup group = DemoGroup.generate(DemoGroup.SEED);
        return new Surroundings(
                DemoDirectory.start(ANY_PORT, group),
                TokenIssuer.start(ANY_PORT, folder.resolve("issuer-key.json"), Personas.of(group)));
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

    @Override
    public void close() {
        tokens.close();
        directory.close();
    }
}
