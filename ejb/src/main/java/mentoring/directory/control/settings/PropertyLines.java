package mentoring.directory.control.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code .properties} format and remembers on which line each key stands, which {@link Properties} does not tell.
 *
 * <p>A backslash before a letter that the format gives no meaning stays: {@code \\w} and {@code \w} are the same pattern, where
 * {@link Properties} would make a mere {@code w} of the second without a word.
 */
final class PropertyLines {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");
    private static final String MEANT = "\\ :=#!tnrfu";

    private final List<PropertyLine> found = new ArrayList<>();
    private final StringBuilder logical = new StringBuilder();
    private int startsAt;

    private PropertyLines() {}

    /**
     * Every key in the order of the file, repeated ones too.
     *
     * @throws IllegalArgumentException for a malformed {@code \\u} escape
     */
    static List<PropertyLine> of(String text) {
        PropertyLines lines = new PropertyLines();
        String[] natural = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < natural.length; i++) {
            lines.take(i + 1, natural[i].stripLeading());
        }
        lines.end();
        return lines.found;
    }

    private void take(int number, String line) {
        if (logical.isEmpty()) {
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
                return;
            }
            startsAt = number;
        }
        if (continues(line)) {
            logical.append(line, 0, line.length() - 1);
        } else {
            logical.append(line);
            end();
        }
    }

    private void end() {
        if (!logical.isEmpty()) {
            load(logical.toString())
                    .forEach((key, value) ->
                            found.add(new PropertyLine(startsAt, (String) key, ((String) value).strip())));
            logical.setLength(0);
        }
    }

    private static boolean continues(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private static String kept(MatchResult escape) {
        boolean meant = MEANT.contains(escape.group(1));
        return Matcher.quoteReplacement(meant ? escape.group() : "\\" + escape.group());
    }

    private static Properties load(String line) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(ESCAPE.matcher(line).replaceAll(PropertyLines::kept)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one;
    }
}
