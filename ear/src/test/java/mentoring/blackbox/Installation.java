package mentoring.blackbox;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import mentoring.blackbox.client.Broker;
import mentoring.blackbox.client.Portal;
import mentoring.blackbox.client.Tokens;
import mentoring.blackbox.server.FreePorts;
import mentoring.blackbox.server.PayaraMicro;
import mentoring.blackbox.server.PayaraServer;
import mentoring.blackbox.server.Server;
import mentoring.blackbox.server.Settings;
import mentoring.demo.Scratch;

/** The packaged module on its server, with a directory, a token issuer and a database around it, each a real one. */
public final class Installation implements AutoCloseable {
    private final Deque<AutoCloseable> surroundings = new ArrayDeque<>();
    private final Surroundings around;
    private final Server server;
    private final Tokens tokens;
    private final int brokerPort;
    private final SubsidiaryFolder subsidiaries;
    private Map<String, String> settingsOfDatabase;

    private Installation() throws IOException {
        Path directory = Scratch.empty(Path.of(System.getProperty("blackbox.directory"))
                .resolve(System.getProperty("blackbox.archive") + "-" + System.getProperty("blackbox.database")));
        around = opened(new Surroundings(directory));
        tokens = new Tokens(around.issuer());
        brokerPort = FreePorts.one();
        subsidiaries = SubsidiaryFolder.copied(path("blackbox.subsidiaries"), directory.resolve("subsidiaries"));
        Settings settings = new Settings(around.settings())
                .with(database(directory))
                .with("mentoring.broker.directory", directory.resolve("broker").toString())
                .with("mentoring.broker.port", Integer.toString(brokerPort))
                .with("mentoring.subsidiaries.directory", subsidiaries.place().toString());
        server = server(directory, settings);
    }

    /** Starts everything and returns when the module is ready. */
    static Installation start() throws IOException, InterruptedException {
        Installation installation = new Installation();
        boolean ready = false;
        try {
            installation.server.start();
            ready = true;
        } finally {
            if (!ready) {
                installation.close();
            }
        }
        return installation;
    }

    private Map<String, String> database(Path directory) throws IOException {
        if ("postgresql".equals(System.getProperty("blackbox.database"))) {
            settingsOfDatabase = opened(DurablePostgres.start(directory)).settings();
            return settingsOfDatabase;
        }
        return new TreeMap<>(
                Map.of("mentoring.database.url", "jdbc:h2:file:" + directory.resolve("mentoring") + ";WRITE_DELAY=0"));
    }

    /** Straight into the database, for what would take a user interface and days: PostgreSQL only. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(
                settingsOfDatabase.get("mentoring.database.url"),
                settingsOfDatabase.get("mentoring.database.user"),
                settingsOfDatabase.get("mentoring.database.password"));
    }

    private static Server server(Path directory, Settings settings) throws IOException {
        if ("ear".equals(System.getProperty("blackbox.archive"))) {
            return new PayaraServer(
                    path("blackbox.server"), directory, path("blackbox.adapter"), path("blackbox.ear"), settings);
        }
        return new PayaraMicro(path("blackbox.jar"), directory, settings);
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }

    private <T extends AutoCloseable> T opened(T surrounding) {
        surroundings.push(surrounding);
        return surrounding;
    }

    public URI root() {
        return server.root();
    }

    public URI api() {
        return URI.create(server.root() + "/mentoring/api/v1");
    }

    public Portal anonymous() {
        return Portal.anonymous(api());
    }

    /** The portal as a person with these roles in the subsidiary. */
    public Portal as(String subject, String subsidiary, String... roles) {
        return anonymous().with(token(subject, subsidiary, roles));
    }

    /** The portal as somebody of whom the identity provider knows no subsidiary. */
    public Portal asOutsider(String subject) {
        return anonymous().with(tokens.ofOutsider(subject));
    }

    public String token(String subject, String subsidiary, String... roles) {
        return tokens.of(subject, subsidiary, roles);
    }

    public Broker broker() {
        return new Broker("tcp://127.0.0.1:" + brokerPort);
    }

    /** The files of the subsidiaries, which a test may change as long as it leaves those of the demo group as they were. */
    public SubsidiaryFolder subsidiaries() {
        return subsidiaries;
    }

    /** The group's directory, to which a test may add branches of its own. */
    public InMemoryDirectoryServer directory() {
        return around.directory();
    }

    /** Does something while the group's directory does not answer. */
    public void withoutDirectory(Runnable something) {
        around.stopDirectory();
        try {
            something.run();
        } finally {
            around.startDirectory();
        }
    }

    /** Kills the server without warning and starts it again on what it left. */
    public void crashAndRestart() throws IOException, InterruptedException {
        server.kill();
        server.start();
    }

    @Override
    public void close() {
        try {
            server.stop();
            while (!surroundings.isEmpty()) {
                surroundings.pop().close();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            throw new IllegalStateException("the installation did not stop in an orderly way", failure);
        }
    }
}
