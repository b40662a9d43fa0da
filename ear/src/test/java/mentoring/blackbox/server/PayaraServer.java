package mentoring.blackbox.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A domain of its own on the unpacked Payara Server, set up as the README tells corporate IT: the broker's resource adapter first,
 * then the EAR, every setting from outside.
 */
public final class PayaraServer implements Server {
    private static final String DOMAIN = "mentoring-blackbox";
    private static final int HTTP = 80;
    private static final int ADMIN = 48;

    private final Path home;
    private final Path directory;
    private final Path adapter;
    private final Path ear;
    private final Settings settings;
    private final int base;
    private boolean installed;

    public PayaraServer(Path home, Path directory, Path adapter, Path ear, Settings settings) throws IOException {
        this.home = home;
        this.directory = directory;
        this.adapter = adapter;
        this.ear = ear;
        this.settings = settings;
        this.base = FreePorts.base();
    }

    @Override
    public void start() throws IOException, InterruptedException {
        if (!installed) {
            asadmin(
                    "create-domain",
                    "--nopassword",
                    "--portbase",
                    Integer.toString(base),
                    "--domaindir",
                    domains(),
                    DOMAIN);
        }
        asadmin("start-domain", "--domaindir", domains(), DOMAIN);
        if (!installed) {
            remote("disable-phone-home");
            remote("set-hazelcast-configuration", "--enabled=false", "--dynamic=true");
            remote("deploy", "--name", "artemis", adapter.toString());
            remote("deploy", "--name", "mentoring", ear.toString());
            installed = true;
        }
        Readiness.await(root(), process(), log());
    }

    private void remote(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("--port", Integer.toString(base + ADMIN)));
        command.addAll(List.of(words));
        asadmin(command.toArray(String[]::new));
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--interactive=false"));
        command.addAll(List.of(words));
        Path output = directory.resolve("asadmin.log");
        Files.createDirectories(directory);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(settings.asEnvironment());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(
                    "asadmin " + words[0] + " ended with " + exit + ":\n" + Files.readString(output));
        }
    }

    private String domains() {
        return directory.resolve("domains").toString();
    }

    private Path domain() {
        return directory.resolve("domains").resolve(DOMAIN);
    }

    private Path log() {
        return domain().resolve("logs/server.log");
    }

    private ProcessHandle process() throws IOException {
        long pid =
                Long.parseLong(Files.readString(domain().resolve("config/pid")).trim());
        return ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalStateException("the domain's process " + pid + " is gone"));
    }

    @Override
    public void kill() throws InterruptedException {
        try {
            ProcessHandle handle = process();
            handle.destroyForcibly();
            handle.onExit().get(60, TimeUnit.SECONDS);
        } catch (IOException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException failure) {
            throw new IllegalStateException("the domain's process could not be ended", failure);
        }
    }

    @Override
    public URI root() {
        return URI.create("http://localhost:" + (base + HTTP));
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        asadmin("stop-domain", "--force=true", "--domaindir", domains(), DOMAIN);
    }
}
