package mentoring.shared.boundary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import mentoring.shared.RequestRefused;

/**
 * A request under an idempotency key, which means what its caller, method and address say: the same key elsewhere is another key.
 *
 * @param keyDigest SHA-256 of caller, method, path and key
 * @param requestDigest SHA-256 of the body
 * @param seal for its answer
 */
public record KeyedRequest(String keyDigest, String requestDigest, Seal seal) {
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /**
     * @param key 1 to 200 printable ASCII characters without spaces; null is refused with {@code idempotency-key-missing}, any other
     *     form with {@code idempotency-key-malformed}
     */
    public static KeyedRequest of(String subject, String method, String path, String key, byte[] body) {
        if (key == null || key.isBlank()) {
            throw RequestRefused.idempotencyKeyMissing();
        }
        if (!FORM.matcher(key).matches()) {
            throw RequestRefused.idempotencyKeyMalformed();
        }
        String scope = String.join("\n", subject, method, path, key);
        return new KeyedRequest(digest(scope.getBytes(StandardCharsets.UTF_8)), digest(body), Seal.of(scope));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
