package mentoring.directory.control.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The entries of an LDIF file (RFC 2849) as lines without comments and folds, each closed by an empty line, the last one too. */
final class LdifRecords {
    private static final int MOST_LINES = 100_000;
    private static final Pattern VERSION = Pattern.compile("version:\\s*1\\s*");
    private static final Pattern BY_URL = Pattern.compile("[^:]*:<.*", Pattern.DOTALL);
    private static final Pattern CHANGE = Pattern.compile("changetype:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final BufferedReader reader;
    private int line;
    private int startsAt;
    private boolean begun;

    LdifRecords(BufferedReader reader) {
        this.reader = reader;
    }

    /** The lines of the next entry; null after the last. */
    List<String> next() throws IOException {
        List<String> record = block();
        if (record != null && !begun) {
            begun = true;
            if (VERSION.matcher(record.get(0)).matches()) {
                record.remove(0);
            }
            return record.isEmpty() ? next() : checked(record);
        }
        return record == null ? null : checked(record);
    }

    /** The line on which the entry read last begins. */
    int line() {
        return startsAt;
    }

    private List<String> block() throws IOException {
        List<StringBuilder> lines = new ArrayList<>();
        startsAt = line + 1;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (text.isEmpty()) {
                List<String> record = meant(lines);
                if (!record.isEmpty()) {
                    return record;
                }
                lines.clear();
                startsAt = line + 1;
            } else {
                take(text, lines);
            }
        }
        if (!meant(lines).isEmpty()) {
            throw FileFormat.cut(startsAt, "no empty line closes the last entry");
        }
        return null;
    }

    private void take(String text, List<StringBuilder> lines) {
        if (text.charAt(0) != ' ') {
            lines.add(new StringBuilder(text));
        } else if (lines.isEmpty()) {
            throw FileFormat.broken(line, "a line goes on that has not begun");
        } else {
            lines.get(lines.size() - 1).append(text, 1, text.length());
        }
        if (line - startsAt > MOST_LINES) {
            throw FileFormat.broken(startsAt, "an entry of more than " + MOST_LINES + " lines");
        }
    }

    private static List<String> meant(List<StringBuilder> lines) {
        List<String> record = new ArrayList<>();
        lines.stream()
                .map(StringBuilder::toString)
                .filter(text -> !text.startsWith("#"))
                .forEach(record::add);
        return record;
    }

    private List<String> checked(List<String> record) {
        if (record.stream().anyMatch(text -> BY_URL.matcher(text).matches())) {
            throw FileFormat.broken(startsAt, "a value given by its address, which is not read");
        }
        if (record.stream().anyMatch(text -> CHANGE.matcher(text).matches())) {
            throw FileFormat.broken(startsAt, "a change instead of an entry");
        }
        return record;
    }
}
