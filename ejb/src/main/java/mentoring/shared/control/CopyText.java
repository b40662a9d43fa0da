package mentoring.shared.control;

import java.util.List;

/** Rows in the text format of {@code COPY}: tabs between values, a backslash before what would be taken for something else. */
final class CopyText {
    private final StringBuilder text = new StringBuilder(1 << 16);

    void row(List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values.get(i));
        }
        text.append('\n');
    }

    int length() {
        return text.length();
    }

    private void value(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            escaped(string);
        } else {
            text.append(value);
        }
    }

    /** What needs no backslash is taken over in one piece. */
    private void escaped(String value) {
        int taken = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c < ' ') {
                text.append(value, taken, i).append(escape(c));
                taken = i + 1;
            }
        }
        text.append(value, taken, value.length());
    }

    private static String escape(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> String.valueOf(c);
        };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
