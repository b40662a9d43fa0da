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

/** Waits until /health/ready answers 200, and tells the end of the log when it does not. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LINES_WORTH_SHOWING = 60;

    private Readiness() {}

    static void await(URI root, ProcessHandle process, Path log) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(root.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        String last = "no answer yet";
        while (System.nanoTime() < giveUp && process.isAlive()) {
            try {
                HttpResponse<String> answer = client.send(ready, HttpResponse.BodyHandlers.ofString());
                last = answer.statusCode() + " " + answer.body();
                if (answer.statusCode() == 200 && answer.body().contains("database")) {
                    return;
                }
            } catch (ConnectException | java.net.http.HttpTimeoutException notYet) {
                last = notYet.toString();
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new IllegalStateException("the module did not become ready: " + last + "\n" + tail(log));
    }

    private static String tail(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "no log at " + log;
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_WORTH_SHOWING), lines.size()));
    }
}
