package mentoring.demo.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import mentoring.demo.group.DemoGroup;

/** An LDAP server on 127.0.0.1 that holds the demo group. */
public final class DemoDirectory implements AutoCloseable {

    /** The suffix above the branches of all companies. */
    public static final String BASE = "dc=aurore,dc=example";

    /** The account with which the module binds. */
    public static final String SERVICE_ACCOUNT = "cn=mentoring,ou=services," + BASE;

    /** A demo's password, which protects people who never were. */
    public static final String SERVICE_PASSWORD = "demo-directory";

    private final InMemoryDirectoryServer server;

    private DemoDirectory(InMemoryDirectoryServer server) {
        this.server = server;
    }

    /**
     * Answers once the group can be searched.
     *
     * @param port 0 to 65535 on 127.0.0.1; 0 takes a free one
     * @throws IllegalStateException when the port is taken
     */
    public static DemoDirectory start(int port, DemoGroup group) {
        try {
            InMemoryDirectoryServer server = new InMemoryDirectoryServer(configuration(port));
            load(server, group);
            server.startListening();
            return new DemoDirectory(server);
        } catch (LDAPException | LDIFException failure) {
            throw new IllegalStateException(
                    "The demo directory did not start on port %d: %s".formatted(port, failure.getMessage()), failure);
        }
    }

    /** The port on which it listens. */
    public int port() {
        return server.getListenPort();
    }

    /** Such as {@code ldap://127.0.0.1:389}. */
    public String url() {
        return "ldap://127.0.0.1:" + port();
    }

    /**
     * The server itself, so that a test can add, change and remove entries as the group's own administrators would.
     */
    public InMemoryDirectoryServer server() {
        return server;
    }

    /** Ends the listener and every connection. */
    @Override
    public void close() {
        server.shutDown(true);
    }

    private static InMemoryDirectoryServerConfig configuration(int port) throws LDAPException {
        InMemoryDirectoryServerConfig configuration = new InMemoryDirectoryServerConfig(BASE);
        configuration.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("loopback", InetAddress.getLoopbackAddress(), port, null));
        configuration.addAdditionalBindCredentials(SERVICE_ACCOUNT, SERVICE_PASSWORD);
        configuration.setAuthenticationRequiredOperationTypes(
                OperationType.ADD,
                OperationType.COMPARE,
                OperationType.DELETE,
                OperationType.EXTENDED,
                OperationType.MODIFY,
                OperationType.MODIFY_DN,
                OperationType.SEARCH);
        configuration.setEqualityIndexAttributes("uid", "entryUUID", "employeeNumber");
        return configuration;
    }

    /** Only an import keeps the identifiers and timestamps it is given; an add operation would invent new ones. */
    private static void load(InMemoryDirectoryServer server, DemoGroup group) throws LDAPException, LDIFException {
        Stream<Entry> entries = Stream.concat(suffix().stream(), GroupEntries.of(group, new DN(BASE)));
        server.importFromLDIF(true, new LDIFReader(ldif(entries.iterator())));
    }

    private static InputStream ldif(Iterator<Entry> entries) {
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return entries.hasNext();
            }

            @Override
            public InputStream nextElement() {
                String lines = entries.next().toLDIFString() + "\n";
                return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static List<Entry> suffix() throws LDIFException {
        return List.of(
                new Entry("dn: " + BASE, "objectClass: domain", "dc: aurore"),
                new Entry("dn: ou=services," + BASE, "objectClass: organizationalUnit", "ou: services"));
    }
}
