package mentoring.blackbox.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The executable jar that the build makes of the WAR. */
public final class PayaraMicro implements Server {
    private final Path jar;
    private final Path directory;
    private final Settings settings;
    private final int port;
    private Process process;
    private int starts;

    public PayaraMicro(Path jar, Path directory, Settings settings) throws IOException {
        this.jar = jar;
        this.directory = directory;
        this.settings = settings;
        this.port = FreePorts.one();
    }

    @Override
    public void start() throws IOException, InterruptedException {
        Path file = settings.writeTo(directory.resolve("mentoring.properties"));
        File log = directory.resolve("server.log").toFile();
        process = new ProcessBuilder(command(file, onlyLoopback()))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Readiness.await(root(), process.toHandle(), log.toPath());
    }

    private Path onlyLoopback() throws IOException {
        return Files.writeString(
                directory.resolve("preboot.txt"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n");
    }

    /** A new root directory for each start: on an old one the server loads what it remembers, and then deploys it again. */
    private List<String> command(Path file, Path preboot) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-jar",
                jar.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--systemproperties",
                file.toString(),
                "--prebootcommandfile",
                preboot.toString(),
                "--rootdir",
                directory.resolve("root-" + ++starts).toString());
    }

    @Override
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public URI root() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
