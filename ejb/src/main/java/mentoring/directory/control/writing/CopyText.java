package mentoring.directory.control.writing;

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

    private void value(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            escaped(string);
        } else {
            text.append(value);
        }
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
