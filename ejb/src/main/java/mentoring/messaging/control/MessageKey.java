package mentoring.messaging.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mentoring.messaging.command.Command;

/**
 * By what a repeated message is recognised.
 *
 * @param id the sender's own id of the command if there is one, else the broker's id of the message
 * @param digest of the words
 */
record MessageKey(String id, String digest) {
    static MessageKey of(Incoming incoming, Command command) {
        String id = command.id() == null ? incoming.messageId() : command.id();
        return new MessageKey(id, sha256(incoming.text()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
