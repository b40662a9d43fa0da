package mentoring.directory.server;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.ASubsidiary;
import org.junit.jupiter.api.Assumptions;

/** Samba as an Active Directory domain controller, on a loopback address of its own because its port is always 389. */
public final class RealActiveDirectory implements AutoCloseable {
    /** May replicate changes, but not see deleted objects; the usual account may do both. */
    public static final String FOLLOWER = "CN=follower,DC=aurore,DC=example";

    /** May not replicate changes. */
    public static final String STRANGER = "CN=stranger,DC=aurore,DC=example";

    private static final String DOMAIN = "DC=aurore,DC=example";
    private static final String SAMBA = "/usr/sbin/samba";
    private static final String TOOL = "/usr/bin/samba-tool";
    private static final String ROOT_SECRET = "Open-Sesame-1";
    private static final List<String> ACCOUNTS = List.of("reader", "follower", "stranger");
    private static final int PORT = 389;

    private final Path place;
    private final String address;
    private Process process;

    private RealActiveDirectory(Path place) {
        this.place = place;
        long pid = ProcessHandle.current().pid();
        this.address = "127.77." + pid / 250 % 250 + "." + (pid % 250 + 2);
    }

    /** With an empty branch; skips the test, and says why, where Samba is not installed. */
    public static RealActiveDirectory start() throws IOException, InterruptedException, LDAPException {
        boolean installed = Files.isExecutable(Path.of(SAMBA)) && Files.isExecutable(Path.of(TOOL));
        Assumptions.assumeTrue(
                installed && System.getProperty("user.name").equals("root"),
                "no " + SAMBA + " or not root: install samba, samba-ad-dc, samba-dsdb-modules, samba-ad-provision and"
                        + " winbind, as .ci/run does");
        RealActiveDirectory server = new RealActiveDirectory(Files.createTempDirectory("samba"));
        server.provision();
        server.launch();
        return server;
    }

    public String url() {
        return "ldap://" + address + ":" + PORT;
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(address, PORT);
    }

    /** A connection that may write. */
    public LDAPConnection root() throws LDAPException {
        return new LDAPConnection(address, PORT, "CN=Administrator,CN=Users," + DOMAIN, ROOT_SECRET);
    }

    @Override
    public void close() throws IOException {
        try {
            Processes.stop(process, true);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Trees.delete(place);
    }

    private void provision() throws IOException, InterruptedException {
        Processes.run(
                place,
                List.of(
                        TOOL,
                        "domain",
                        "provision",
                        "--server-role=dc",
                        "--dns-backend=NONE",
                        "--realm=AURORE.EXAMPLE",
                        "--domain=AURORE",
                        "--adminpass=" + ROOT_SECRET,
                        "--targetdir=" + place));
        Files.writeString(configuration(), """
                [global]
                netbios name = DC
                realm = AURORE.EXAMPLE
                workgroup = AURORE
                server role = active directory domain controller
                server services = ldap
                interfaces = %s/8
                bind interfaces only = yes
                ldap server require strong auth = no
                private dir = %2$s/private
                lock directory = %2$s
                pid directory = %2$s
                ncalrpc dir = %2$s/ncalrpc
                state directory = %2$s/state
                cache directory = %2$s/cache
                log file = %2$s/said
                """.formatted(address, place));
    }

    private void launch() throws IOException, InterruptedException, LDAPException {
        tool("domain", "passwordsettings", "set", "--complexity=off", "--min-pwd-length=0");
        for (String account : ACCOUNTS) {
            tool("user", "create", account, ASubsidiary.SECRET);
        }
        tool("group", "addmembers", "Domain Admins", "reader");
        process = Processes.start(
                place,
                List.of(SAMBA, "-F", "-s", configuration().toString(), "-M", "single"),
                new InetSocketAddress(address, PORT));
        try {
            accounts();
        } catch (IOException | LDAPException e) {
            close();
            throw e;
        }
    }

    private void accounts() throws IOException, InterruptedException, LDAPException {
        try (LDAPConnection root = root()) {
            for (String account : ACCOUNTS) {
                root.modifyDN("CN=" + account + ",CN=Users," + DOMAIN, "CN=" + account, true, DOMAIN);
            }
            root.add(ASubsidiary.BASE, new Attribute("objectClass", "organizationalUnit"));
        }
        tool("dsacl", "set", "--action=allow", "--car=get-changes", "--objectdn=" + DOMAIN, "--trusteedn=" + FOLLOWER);
    }

    private void tool(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(TOOL));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "-H",
                place.resolve("private/sam.ldb").toString(),
                "-s",
                configuration().toString()));
        Processes.run(place, command);
    }

    private Path configuration() {
        return place.resolve("etc/smb.conf");
    }
}
