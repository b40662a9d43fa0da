package mentoring.directory.control.ldap;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.UUID;

/** The sixteen bytes of an identifier of Active Directory, of which the first three groups are stored with the least byte first. */
final class Guid {
    private static final int BYTES = 16;
    private static final int TEXT = 36;

    private Guid() {}

    /** The usual text, lower case; empty for any other number of bytes. */
    static Optional<String> text(byte[] bytes) {
        return bytes.length == BYTES
                ? Optional.of(swapped(ByteBuffer.wrap(bytes)).toString())
                : Optional.empty();
    }

    /** The bytes that Active Directory has for this text; empty for a text that is no such identifier. */
    static Optional<byte[]> bytes(String text) {
        if (text.length() != TEXT) {
            return Optional.empty();
        }
        try {
            UUID uuid = UUID.fromString(text);
            ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
            long most = uuid.getMostSignificantBits();
            bytes.putInt((int) (most >>> 32)).putShort((short) (most >>> 16)).putShort((short) most);
            return Optional.of(bytes.order(ByteOrder.BIG_ENDIAN)
                    .putLong(uuid.getLeastSignificantBits())
                    .array());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static UUID swapped(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        long first = Integer.toUnsignedLong(bytes.getInt());
        long second = Short.toUnsignedLong(bytes.getShort());
        long third = Short.toUnsignedLong(bytes.getShort());
        return new UUID(
                first << 32 | second << 16 | third,
                bytes.order(ByteOrder.BIG_ENDIAN).getLong());
    }
}
