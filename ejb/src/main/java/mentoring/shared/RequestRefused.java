package mentoring.shared;

import java.util.Map;

/** A request that is refused for its form, before any capability has seen it. */
public final class RequestRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private RequestRefused(String code, Map<String, ?> facts) {
        super(code, facts);
    }

    /**
     * The body is no JSON.
     *
     * @param line from 1
     * @param column from 1
     */
    public static RequestRefused malformedJson(int line, int column, String reason) {
        return new RequestRefused("malformed-json", Map.of("line", line, "column", column, "reason", reason));
    }

    /** A change must name the version it is based on. */
    public static RequestRefused ifMatchRequired() {
        return new RequestRefused("if-match-required", Map.of());
    }

    public static RequestRefused ifMatchMalformed() {
        return new RequestRefused("if-match-malformed", Map.of());
    }

    public static RequestRefused idempotencyKeyMissing() {
        return new RequestRefused("idempotency-key-missing", Map.of());
    }

    public static RequestRefused idempotencyKeyMalformed() {
        return new RequestRefused("idempotency-key-malformed", Map.of());
    }

    /** The key was used before, with another body. */
    public static RequestRefused idempotencyKeyReused() {
        return new RequestRefused("idempotency-key-reused", Map.of());
    }

    /** The first request with this key has not been answered yet. */
    public static RequestRefused idempotencyKeyInProgress() {
        return new RequestRefused("idempotency-key-in-progress", Map.of());
    }

    /** @param most bytes a body may have */
    public static RequestRefused bodyTooLarge(int most) {
        return new RequestRefused("body-too-large", Map.of("most", most));
    }

    /** Somebody else changed the same thing at the same moment. */
    public static RequestRefused concurrentChange() {
        return new RequestRefused("concurrent-change", Map.of());
    }

    public static RequestRefused unauthenticated() {
        return new RequestRefused("unauthenticated", Map.of());
    }

    public static RequestRefused noSuchAddress() {
        return new RequestRefused("no-such-address", Map.of());
    }

    public static RequestRefused badRequest() {
        return new RequestRefused("bad-request", Map.of());
    }

    public static RequestRefused methodNotAllowed() {
        return new RequestRefused("method-not-allowed", Map.of());
    }

    public static RequestRefused notAcceptable() {
        return new RequestRefused("not-acceptable", Map.of());
    }

    public static RequestRefused unsupportedMediaType() {
        return new RequestRefused("unsupported-media-type", Map.of());
    }

    /**
     * Streams of events are held open, so there are only so many.
     *
     * @param own that one caller may have open on this node
     * @param all that all callers may have open on this node
     */
    public static RequestRefused tooManyStreams(int own, int all) {
        return new RequestRefused("too-many-streams", Map.of("own", own, "all", all));
    }

    /** @param correlation the id under which the log tells what happened */
    public static RequestRefused internalError(String correlation) {
        return new RequestRefused("internal-error", Map.of("correlation", correlation));
    }
}
