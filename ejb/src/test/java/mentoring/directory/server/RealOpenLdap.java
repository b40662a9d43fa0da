package mentoring.directory.server;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** An OpenLDAP server on a loopback port of its own, with people in the usual subsidiary's branch. */
public final class RealOpenLdap implements AutoCloseable {
    static final String ROOT = "cn=root,dc=aurore,dc=example";
    static final String ROOT_SECRET = "root";
    private static final String SLAPD = "/usr/sbin/slapd";

    private final Path place;
    private final int port;
    private final int protectedPort;
    private Process process;

    private RealOpenLdap(Path place) throws IOException {
        this.place = place;
        this.port = Processes.freePort();
        this.protectedPort = Processes.freePort();
    }

    /** Skips the test, and says why, where OpenLDAP is not installed. */
    public static RealOpenLdap of(int people, SlapdConfiguration configuration)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of(SLAPD)), "no " + SLAPD + ": install slapd and ldap-utils, as .ci/run does");
        RealOpenLdap server = new RealOpenLdap(Files.createTempDirectory("slapd"));
        Files.createDirectory(server.place.resolve("data"));
        Files.writeString(server.configuration(), configuration.text(server.place));
        server.load(people);
        server.start();
        return server;
    }

    public String url() {
        return url(port);
    }

    /** Of whoever stands between. */
    public static String url(int port) {
        return "ldap://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public int protectedPort() {
        return protectedPort;
    }

    /** A connection that may write. */
    public LDAPConnection root() throws LDAPException {
        return new LDAPConnection("127.0.0.1", port, ROOT, ROOT_SECRET);
    }

    /** Forgets what it kept in memory. */
    public void restart() throws IOException, InterruptedException {
        Processes.stop(process, true);
        start();
    }

    /** Comes back after it was killed. */
    public void crash() throws IOException, InterruptedException {
        Processes.stop(process, false);
        start();
    }

    public void stop() throws InterruptedException {
        Processes.stop(process, true);
    }

    @Override
    public void close() throws IOException {
        try {
            Processes.stop(process, false);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Trees.delete(place);
    }

    private void load(int people) throws IOException, InterruptedException {
        Path ldif = place.resolve("people.ldif");
        try (Writer writer = Files.newBufferedWriter(ldif)) {
            Ldif.write(people, writer);
        }
        Processes.run(
                place, List.of("/usr/sbin/slapadd", "-q", "-f", configuration().toString(), "-l", ldif.toString()));
    }

    private void start() throws IOException, InterruptedException {
        String addresses = url() + " ldaps://127.0.0.1:" + protectedPort;
        boolean speaksTls = Files.readString(configuration()).contains("TLSCertificateFile");
        process = Processes.start(
                place,
                List.of(
                        SLAPD,
                        "-h",
                        speaksTls ? addresses : url(),
                        "-f",
                        configuration().toString(),
                        "-d",
                        "0"),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private Path configuration() {
        return place.resolve("slapd.conf");
    }
}
