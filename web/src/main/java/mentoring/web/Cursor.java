package mentoring.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import mentoring.shared.InvalidInput;
import mentoring.shared.Phrase;

/** Where a page ends, in a form that callers hand back unread. */
record Cursor(long after) {
    private static final Cursor START = new Cursor(0);

    static Cursor of(long after) {
        return new Cursor(after);
    }

    /** Reads a cursor; null is the start, and what we did not write is refused with {@code invalid-input}. */
    static Cursor parse(String text) {
        return text == null ? START : new Cursor(number(text));
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(after).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long number(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == Long.BYTES && ByteBuffer.wrap(bytes).getLong() >= 0) {
                return ByteBuffer.wrap(bytes).getLong();
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    private static InvalidInput refused() {
        return InvalidInput.at(PageQuery.AFTER, new Phrase(Api.class, "query.after"));
    }
}
