package mentoring.directory.control.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file as RFC 4180 has it, with any separator: cells in quotes may hold separators, line ends and doubled quotes.
 *
 * <p>Strict where a mistake would move cells: a quote in the middle of a cell, something behind a closing quote, a last line without an
 * end.
 */
final class CsvRows {
    private static final int LONGEST_CELL = 100_000;
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final BufferedReader reader;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int startsAt;
    private int last;

    CsvRows(BufferedReader reader, char separator) throws IOException {
        this.reader = reader;
        this.separator = separator;
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** The cells of the next row; null after the last. */
    List<String> next() throws IOException {
        startsAt = line;
        List<String> row = new ArrayList<>();
        last = read();
        if (last == END) {
            return null;
        }
        row.add(cell());
        while (last == separator) {
            last = read();
            row.add(cell());
        }
        return row;
    }

    /** The line on which the row read last begins. */
    int line() {
        return startsAt;
    }

    private String cell() throws IOException {
        cell.setLength(0);
        if (last == '"') {
            quoted();
        } else {
            bare();
        }
        if (last == END) {
            throw FileFormat.cut(startsAt, "the last line has no end");
        }
        return cell.toString();
    }

    private void bare() throws IOException {
        while (!endsCell()) {
            if (last == '"') {
                throw FileFormat.broken(startsAt, "a quote in a cell without quotes around it");
            }
            keep();
            last = read();
        }
        int end = cell.length() - 1;
        if (last == '\n' && end >= 0 && cell.charAt(end) == '\r') {
            cell.setLength(end);
        }
    }

    private void quoted() throws IOException {
        last = read();
        while (last != '"' || followedByQuote()) {
            if (last == END) {
                throw FileFormat.cut(startsAt, "a quote is not closed");
            }
            keep();
            last = read();
        }
        last = read();
        if (last == '\r') {
            last = read();
        }
        if (!endsCell()) {
            throw FileFormat.broken(startsAt, "something follows a closing quote");
        }
    }

    private boolean followedByQuote() throws IOException {
        reader.mark(1);
        if (reader.read() == '"') {
            return true;
        }
        reader.reset();
        return false;
    }

    private boolean endsCell() {
        return last == separator || last == '\n' || last == END;
    }

    private void keep() {
        cell.append((char) last);
        if (cell.length() > LONGEST_CELL) {
            throw FileFormat.broken(
                    startsAt, "a cell of more than " + LONGEST_CELL + " characters; a quote may be missing");
        }
    }

    private int read() throws IOException {
        int next = reader.read();
        if (next == '\n') {
            line++;
        }
        return next;
    }
}
