package mentoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** An installation's folder with one subsidiary, its directory, and the command run beside it. */
final class AnInstallation implements AutoCloseable {
    static final String CODE = "aurore-services";
    static final String SECRET = "open sesame";

    static final String NEIGHBOUR = "aurore-polska";

    private static final String BASE = "ou=aurore-services,dc=aurore,dc=example";

    private final InMemoryDirectoryServer directory;
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>(Map.of("SECRET", SECRET));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    AnInstallation(Path folder) throws LDAPException, IOException {
        this.folder = folder;
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=aurore,dc=example");
        config.setSchema(null);
        config.setListenerConfigs(
                new InMemoryListenerConfig("test", InetAddress.getLoopbackAddress(), 0, null, null, null));
        config.addAdditionalBindCredentials("cn=reader,dc=aurore,dc=example", SECRET);
        directory = new InMemoryDirectoryServer(config);
        directory.add("dc=aurore,dc=example", new Attribute("objectClass", "domain"));
        directory.add(BASE, new Attribute("objectClass", "organizationalUnit"));
        directory.startListening();
        Files.createDirectories(folder.resolve("subsidiaries"));
        settings("mentoring.database.url=" + databaseUrl(), "mentoring.database.password=" + SECRET);
        subsidiary("");
    }

    Path folder() {
        return folder;
    }

    String databaseUrl() {
        return "jdbc:h2:file:" + folder.resolve("database") + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0";
    }

    AnInstallation settings(String... lines) {
        return write("mentoring.properties", String.join("\n", lines));
    }

    AnInstallation variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** @param more further lines of its file */
    AnInstallation subsidiary(String more) {
        return write(file().toString(), text("Aurore Services", BASE) + more);
    }

    /** Another subsidiary, in another branch of the same directory. */
    AnInstallation neighbour(String more) throws LDAPException {
        String base = BASE.replace(CODE, NEIGHBOUR);
        directory.add(base, new Attribute("objectClass", "organizationalUnit"));
        return write("subsidiaries/" + NEIGHBOUR + ".properties", text("Aurore Polska", base) + more);
    }

    private String text(String name, String base) {
        return """
                name = %s
                locale = fr-FR
                timeZone = Europe/Paris
                cascade.place = 1
                directory.url = ldap://127.0.0.1:%d/%s
                directory.tls = plain
                directory.bind.dn = cn=reader,dc=aurore,dc=example
                directory.bind.secret = ${env:SECRET}
                career.bands = JUNIOR: G1 G2; SENIOR: G3
                """.formatted(name, directory.getListenPort(), base);
    }

    /** The file as before, with another reference to the secret. */
    AnInstallation secretIn(String reference) {
        try {
            return write(file().toString(), Files.readString(file()).replace("${env:SECRET}", reference));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return folder.resolve("subsidiaries").resolve(CODE + ".properties");
    }

    AnInstallation person(String login, String grade, String site) throws LDAPException {
        directory.add(
                "uid=" + login + "," + BASE,
                new Attribute("objectClass", "inetOrgPerson"),
                new Attribute("uid", login),
                new Attribute("cn", "Camille " + login),
                new Attribute("sn", "Martin"),
                new Attribute("l", site),
                new Attribute("employeeType", grade));
        return this;
    }

    /** By which a person is recognised wherever they are. */
    String idOf(String login) throws LDAPException {
        return directory
                .search("dc=aurore,dc=example", SearchScope.SUB, "(uid=" + login + ")", "entryUUID")
                .getSearchEntries()
                .get(0)
                .getAttributeValue("entryUUID");
    }

    /** The same entry, from then on among the neighbour's. */
    AnInstallation moveToNeighbour(String login) throws LDAPException {
        directory.modifyDN("uid=" + login + "," + BASE, "uid=" + login, true, BASE.replace(CODE, NEIGHBOUR));
        return this;
    }

    void stopDirectory() {
        directory.shutDown(true);
    }

    /** In English, with the installation's folder. */
    Outcome run(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(new String[] {"--config", folder.toString(), "--lang", "en"}, 0, all, 0, 4);
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return runAsGiven(all);
    }

    Outcome runAsGiven(String... arguments) {
        out.reset();
        err.reset();
        Surroundings here = new Surroundings(key -> null, environment::get, Locale.ENGLISH);
        return new DryRunCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), here)
                .run(arguments);
    }

    String said() {
        return out.toString(UTF_8);
    }

    String complained() {
        return err.toString(UTF_8);
    }

    private AnInstallation write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        directory.shutDown(true);
    }
}
