package mentoring.directory.control.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import mentoring.directory.control.settings.AttributeNames;
import mentoring.directory.control.settings.AttributeRule;
import mentoring.directory.control.settings.FileSettings;
import mentoring.directory.control.settings.PatternExhausted;
import mentoring.directory.control.settings.PersonAttribute;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.shared.SubsidiaryCode;

/** One line a person under a header line; managers are named by what one of the columns says of them. */
final class CsvFormat implements FileFormat {
    private static final List<PersonAttribute> INDISPENSABLE =
            List.of(PersonAttribute.ID, PersonAttribute.LOGIN, PersonAttribute.FAMILY_NAME);

    private final FileSettings settings;
    private final AttributeNames attributes;
    private final UnaryOperator<String> references;

    /** @param scope numbers are handed out by each subsidiary anew: what names a manager in one means nobody in another */
    CsvFormat(FileSettings settings, AttributeNames attributes, SubsidiaryCode scope) {
        this.settings = settings;
        this.attributes = attributes;
        this.references = name -> scope.value() + "\n" + name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void read(InputStream file, Consumer<DirectoryEntry> reader) throws IOException {
        // A decoder of its own refuses what the encoding does not know, where the charset itself would put question
        // marks.
        CsvRows rows = new CsvRows(
                new BufferedReader(
                        new InputStreamReader(file, settings.encoding().newDecoder())),
                settings.separator());
        List<String> header = header(rows);
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            if (!isBlank(row)) {
                reader.accept(entry(header, row, rows.line()));
            }
        }
    }

    private List<String> header(CsvRows rows) throws IOException {
        List<String> header = Stream.ofNullable(rows.next())
                .flatMap(List::stream)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (header.contains("") || new HashSet<>(header).size() < header.size()) {
            throw FileFormat.broken(rows.line(), "the header names a column twice or not at all");
        }
        for (PersonAttribute ours : INDISPENSABLE) {
            AttributeRule rule = attributes.rule(ours);
            if (rule.constant() == null
                    && rule.names().stream().noneMatch(name -> header.contains(name.toLowerCase(Locale.ROOT)))) {
                throw FileFormat.broken(
                        rows.line(),
                        "the header has no column " + String.join(" or ", rule.names()) + "; wrong separator?");
            }
        }
        return header;
    }

    /** Some programmes end a file with empty lines. */
    private static boolean isBlank(List<String> row) {
        return row.equals(List.of(""));
    }

    private DirectoryEntry entry(List<String> header, List<String> row, int line) {
        if (row.size() != header.size()) {
            throw FileFormat.broken(line, row.size() + " cells under a header of " + header.size());
        }
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isBlank()) {
                values.put(header.get(i), List.of(row.get(i)));
            }
        }
        String name = Stream.of(settings.managerBy(), PersonAttribute.ID)
                .map(ours -> value(values, attributes.rule(ours)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("line " + line);
        return new DirectoryEntry(name, values, references);
    }

    private static Optional<String> value(Map<String, List<String>> values, AttributeRule rule) {
        try {
            return rule.names().stream()
                    .map(name -> values.get(name.toLowerCase(Locale.ROOT)))
                    .filter(Objects::nonNull)
                    .map(cell -> rule.apply(cell.get(0).strip()))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (PatternExhausted e) {
            // The mapping refuses the same value for the same reason.
            return Optional.empty();
        }
    }
}
