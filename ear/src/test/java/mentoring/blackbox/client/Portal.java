package mentoring.blackbox.client;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The HR portal as one person uses it: plain HTTP with that person's token. */
public final class Portal {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> UNDER_WAY = List.of("QUEUED", "RUNNING");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI api;
    private final Optional<String> token;
    private final String language;

    private Portal(URI api, Optional<String> token, String language) {
        this.api = api;
        this.token = token;
        this.language = language;
    }

    public static Portal anonymous(URI api) {
        return new Portal(api, Optional.empty(), "en");
    }

    public Portal with(String bearer) {
        return new Portal(api, Optional.of(bearer), language);
    }

    public Portal speaking(String tag) {
        return new Portal(api, token, tag);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    public Answer post(String path, String json, String idempotencyKey) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    /** The job at the path, once it has ended. */
    public Answer ended(String job, Duration patience) {
        return await().atMost(patience)
                .until(() -> get(job).expect(200), answer -> !UNDER_WAY.contains(answer.state()));
    }

    /** Changes what is at the path, on the ground of the version seen. */
    public Answer put(String path, String etag, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(json)));
    }

    /** Reads the resource for its version, then changes what is at the path below it. */
    public Answer change(String resource, String below, String json) {
        return put(resource + below, get(resource).expect(200).etag(), json);
    }

    /** A request of the caller's own making, for everything unusual. */
    public HttpRequest.Builder request(String path) {
        // Locations and links come back absolute, with or without the host.
        URI target = path.startsWith("http")
                        || path.startsWith(api.getPath()) && api.getPath().length() > 1
                ? api.resolve(path)
                : URI.create(api + path);
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(target).timeout(PATIENCE).header("Accept-Language", language);
        token.ifPresent(bearer -> builder.header("Authorization", "Bearer " + bearer));
        return builder;
    }

    public Answer send(HttpRequest.Builder builder) {
        try {
            return Answer.of(HTTP.send(builder.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
