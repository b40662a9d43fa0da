package mentoring.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import mentoring.demo.directory.DemoDirectory;
import mentoring.demo.group.DemoGroup;
import mentoring.demo.issuer.Persona;
import mentoring.demo.issuer.Personas;
import mentoring.demo.issuer.TokenIssuer;

/** Starts the module with its surroundings and ends them together. */
public final class Demo {

    private static final int FAILED = 1;

    private final DemoSettings settings;
    private final PrintStream out;
    private final long startedAt = System.nanoTime();
    private volatile boolean stopping;

    private Demo(DemoSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /**
     * Runs until interrupted; ends with code 1 and one sentence when it cannot.
     *
     * @param arguments none; the settings are system properties, see {@link DemoSettings}
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            ParentWatch.endWith(ProcessHandle.current().parent());
            new Demo(DemoSettings.from(System::getProperty), out).run();
        } catch (DemoFailed | IllegalStateException failure) {
            out.println();
            out.println("The demo does not run. " + failure.getMessage());
            System.exit(FAILED);
        }
    }

    private void run() throws InterruptedException {
        Ports.mustBeFree(settings.ports());
        if (!Files.exists(settings.executable())) {
            throw new DemoFailed("There is no %s: build it with mvn -Prun verify.".formatted(settings.executable()));
        }
        DataLock lock = DataLock.on(settings.data());
        DemoGroup group = DemoGroup.generate(settings.seed());
        List<Persona> personas = Personas.of(group);
        out.printf(
                "Starting the directory of %,d people, the token issuer and the server...%n",
                group.people().size());
        DemoDirectory directory = DemoDirectory.start(settings.directoryPort(), group);
        TokenIssuer issuer =
                TokenIssuer.start(settings.issuerPort(), settings.data().resolve("issuer.jwk"), personas);
        ServerProcess server = ServerProcess.start(new ServerCommand(settings).line(directory, issuer), settings.log());
        endTogether(server, issuer, directory, lock);
        server.awaitReady(
                URI.create(settings.base() + "/health/ready"), URI.create(settings.base() + "/mentoring/api/v1/"));
        out.println(Welcome.text(settings, issuer, personas, seconds()));
        int code = server.awaitEnd();
        if (!stopping) {
            throw new DemoFailed("The server ended with code %d; see %s.".formatted(code, settings.log()));
        }
    }

    /** The server first, while what it still talks to is there. */
    private void endTogether(ServerProcess server, TokenIssuer issuer, DemoDirectory directory, DataLock lock) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            out.println("Stopping...");
            server.close();
            issuer.close();
            directory.close();
            lock.close();
            out.println("Stopped.");
        }));
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - startedAt).toSeconds();
    }
}
