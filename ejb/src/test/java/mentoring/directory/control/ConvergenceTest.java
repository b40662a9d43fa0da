package mentoring.directory.control;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import mentoring.directory.ASubsidiary;
import mentoring.directory.server.RealActiveDirectory;
import mentoring.directory.server.RealOpenLdap;
import mentoring.directory.server.SlapdConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random histories of real directories, after each of which our people must be those whom an independent reading of the same LDIF finds.
 *
 * <p>A hundred of OpenLDAP and ten of Active Directory on every build, a thousand and a hundred with {@code mvn -Pconvergence -pl ejb test}.
 * A failure names its seed.
 */
class ConvergenceTest {
    private static final int HISTORIES = Integer.getInteger("convergence.histories", 100);
    private static final int AD_HISTORIES = Integer.getInteger("convergence.histories.ad", 10);
    private static final int LIFE_OF_A_SERVER = 20;

    /** With everybody of a thousand histories in it a server needs a second for what took it milliseconds. */
    private static final int HISTORIES_OF_A_SERVER = 100;

    /** Changes that a server remembers: about as many as happen between two runs. */
    private static final int LOG = 4;

    private static final Logger FAILURES = Logger.getLogger(SynchronisationRun.class.getName());

    private final Follower follower = new Follower();
    private LDAPConnection root;

    @BeforeEach
    void keepQuiet() {
        FAILURES.setLevel(Level.OFF);
    }

    @AfterEach
    void close() {
        FAILURES.setLevel(null);
        follower.close();
        if (root != null) {
            root.close();
        }
    }

    @Test
    void our_people_are_those_of_the_same_history_of_an_openldap() throws Exception {
        for (int first = 0; first < HISTORIES; first += HISTORIES_OF_A_SERVER) {
            try (RealOpenLdap server = RealOpenLdap.of(1, limiting(SlapdConfiguration.withLog(LOG)))) {
                addAccount(server);
                live(first, Math.min(first + HISTORIES_OF_A_SERVER, HISTORIES), server);
            }
        }
    }

    private void live(int first, int end, RealOpenLdap server) throws IOException, LDAPException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port());
        root = server.root();
        for (int seed = first; seed < end; seed++) {
            boolean forgets = seed % LIFE_OF_A_SERVER >= LIFE_OF_A_SERVER - 2;
            live(seed, Dialect.OPENLDAP, address, forgets ? () -> restart(server) : () -> {});
        }
    }

    @Test
    void our_people_are_those_of_the_same_history_of_an_active_directory() throws Exception {
        try (RealActiveDirectory server = RealActiveDirectory.start()) {
            root = server.root();
            for (int seed = 0; seed < AD_HISTORIES; seed++) {
                live(seed, Dialect.ACTIVE_DIRECTORY, server.address(), () -> {});
            }
        }
    }

    private void live(int seed, Dialect dialect, InetSocketAddress address, Runnable halfway) throws IOException {
        try (History history = new History(seed, dialect, address, this::apply, follower)) {
            history.live(halfway);
            history.converge();
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    /** The server loses its log of changes. */
    private void restart(RealOpenLdap server) {
        try {
            root.close();
            server.restart();
            root = server.root();
        } catch (IOException | InterruptedException | LDAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private void apply(String record) {
        try {
            LDIFReader.decodeChangeRecord(record.split("\n")).processChange(root);
        } catch (LDIFException | LDAPException e) {
            throw new IllegalStateException(record, e);
        }
    }

    private static SlapdConfiguration limiting(SlapdConfiguration usual) {
        List<String> readable = usual.database().stream()
                .map(line ->
                        line.startsWith("access to *") ? line + " by dn.exact=\"" + Trouble.LIMITED + "\" read" : line)
                .toList();
        return new SlapdConfiguration(
                usual.global(),
                Stream.concat(
                                Stream.of("limits dn.exact=\"" + Trouble.LIMITED + "\" size=3 size.prtotal=3"),
                                readable.stream())
                        .toList());
    }

    private static void addAccount(RealOpenLdap server) throws IOException, LDAPException {
        try (LDAPConnection root = server.root()) {
            root.add(
                    Trouble.LIMITED,
                    new Attribute("objectClass", "organizationalRole", "simpleSecurityObject"),
                    new Attribute("cn", "limited"),
                    new Attribute("userPassword", ASubsidiary.SECRET));
        }
    }
}
