package mentoring.blackbox.server;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits until /health/ready answers 200, and tells the end of the log when it does not. Payara Server asks the module's checks some moments
 * before its addresses are there: until then the server itself says 404.
 */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int NOT_FOUND = 404;
    private static final int LINES_WORTH_SHOWING = 60;

    private Readiness() {}

    static void await(URI root, ProcessHandle process, Path log) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = get(root.resolve("/health/ready"));
        HttpRequest module = get(root.resolve("/mentoring/api/v1/people/me"));
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        String last = "no answer yet";
        while (System.nanoTime() < giveUp && process.isAlive()) {
            try {
                HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
                last = answer.statusCode() + " " + answer.body();
                if (answer.statusCode() == 200
                        && answer.body().contains("database")
                        && client.send(module, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                != NOT_FOUND) {
                    return;
                }
            } catch (ConnectException | java.net.http.HttpTimeoutException notYet) {
                last = notYet.toString();
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new IllegalStateException("the module did not become ready: " + last + "\n" + tail(log));
    }

    private static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "no log at " + log;
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_WORTH_SHOWING), lines.size()));
    }
}
