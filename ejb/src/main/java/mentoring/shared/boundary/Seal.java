package mentoring.shared.boundary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes stored answers so that only who repeats the request can read them: its key is made of the Idempotency-Key, of which the
 * database holds a digest alone.
 *
 * <p>AES-256 in GCM with a nonce for each text. As hard to open as the Idempotency-Key is to guess, so a UUID is what callers are told to
 * send.
 *
 * @param key HMAC-SHA-256 under the whole of caller, method, address and Idempotency-Key, in hexadecimal
 */
record Seal(String key) {
    private static final String MARK = "sealed:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param scope nothing that is stored */
    static Seal of(String scope) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(scope.getBytes(StandardCharsets.UTF_8), MAC));
            return new Seal(HexFormat.of().formatHex(mac.doFinal("answer".getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + MAC, e);
        }
    }

    /** The text closed; null stays null. */
    String close(String text) {
        if (text == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        ByteBuffer both =
                ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
        return MARK + Base64.getEncoder().encodeToString(both.array());
    }

    /** The text again; one that was stored before there were seals is given as it is. */
    String open(String stored) {
        if (stored == null || !stored.startsWith(MARK)) {
            return stored;
        }
        ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(stored.substring(MARK.length())));
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] closed = new byte[both.remaining() - nonce.length];
        both.get(nonce).get(closed);
        return new String(run(Cipher.DECRYPT_MODE, nonce, closed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    mode,
                    new SecretKeySpec(HexFormat.of().parseHex(key), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored answer that its own request does not open", e);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "a seal";
    }
}
