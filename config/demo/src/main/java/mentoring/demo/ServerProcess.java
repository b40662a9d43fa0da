package mentoring.demo;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The module's server as a child process whose output goes to a file. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration CLEAN_STOP = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MILLIS = 250;
    private static final int LAST_LINES = 30;
    private static final Duration ONE_ANSWER = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Process process;
    private final Path log;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(List<String> command, Path log) {
        File output = log.toFile();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            return new ServerProcess(process, log);
        } catch (IOException failure) {
            throw new DemoFailed("The server did not start: " + failure.getMessage(), failure);
        }
    }

    /**
     * Answers once the server says it is ready and the application answers anything but "not found": Payara's readiness
     * comes about a second before its first request is served.
     *
     * @throws DemoFailed when the server ends first, or is not ready in three minutes; with the last lines of its log
     */
    void awaitReady(URI readiness, URI application) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String answer = "no answer";
        while (System.nanoTime() < deadline) {
            if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw failed("ended during its start with code " + process.exitValue());
            }
            answer = look(readiness, application);
            if (answer.isEmpty()) {
                return;
            }
        }
        throw failed("was not ready after %d minutes (%s)".formatted(PATIENCE.toMinutes(), answer));
    }

    /** Answers when the server has ended. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks for a clean stop, and insists when that takes too long. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(CLEAN_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Why it is not ready yet; empty when it is. */
    private String look(URI readiness, URI application) throws InterruptedException {
        try {
            HttpResponse<String> health = get(readiness);
            if (health.statusCode() != OK) {
                return "its last answer: " + health.body();
            }
            return get(application).statusCode() == NOT_FOUND ? "nothing at " + application : "";
        } catch (IOException notListening) {
            return "no answer: " + notListening.getClass().getSimpleName();
        }
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(ONE_ANSWER).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private DemoFailed failed(String how) {
        return new DemoFailed("The server %s. The last lines of %s:%n%s".formatted(how, log, lastLines()));
    }

    private String lastLines() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(unreadable: " + unreadable.getMessage() + ")";
        }
    }
}
