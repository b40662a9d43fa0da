package mentoring.directory.control.settings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What their values are called with us; theirs are compared without case. */
public final class ValueTable {
    private static final String ANY = "*";
    private static final String QUOTED = "\\s*\"[^\"]+\"\\s*";
    private static final Pattern ROW = Pattern.compile("\\G(" + QUOTED + "|[^,:\"]+):(" + QUOTED + "|[^,\"]+)(,|$)");

    static final Kind<ValueTable> KIND = Kind.of(
            "their values and ours, each of theirs once, such as PAR: Paris, LYO: Lyon, *: Elsewhere; *: * keeps what is not listed; "
                    + "quotes around what has a comma or a colon",
            ValueTable::read);

    private final Map<String, String> values;

    private ValueTable(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Ours for one of theirs; empty for one that is not listed, when the table says nothing of others. */
    public Optional<String> of(String theirs) {
        String ours = values.getOrDefault(theirs.toLowerCase(Locale.ROOT), values.get(ANY));
        return Optional.ofNullable(ours).map(value -> value.equals(ANY) ? theirs : value);
    }

    /** Everything the table itself may give. */
    Collection<String> results() {
        return values.values().stream().filter(value -> !value.equals(ANY)).toList();
    }

    private static Optional<ValueTable> read(String text) {
        Map<String, String> values = new HashMap<>();
        Matcher row = ROW.matcher(text);
        int end = 0;
        while (row.find()) {
            List<String> pair = List.of(bare(row.group(1)), bare(row.group(2)));
            boolean again = values.putIfAbsent(pair.get(0).toLowerCase(Locale.ROOT), pair.get(1)) != null;
            if (again || pair.contains("")) {
                return Optional.empty();
            }
            end = row.end();
        }
        boolean whole = end == text.length() && !text.endsWith(",");
        return whole ? Optional.of(new ValueTable(values)) : Optional.empty();
    }

    private static String bare(String item) {
        String stripped = item.strip();
        return stripped.startsWith("\"")
                ? stripped.substring(1, stripped.length() - 1).strip()
                : stripped;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
