package mentoring.tandem.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.tandem.ExplanationLine;
import mentoring.tandem.entity.Finding;
import mentoring.tandem.entity.StoredLine;

/** Gives whatever explanations say a number, and the same thing the same one, whomever it is about. */
final class Wordings {
    private final Map<ExplanationLine, Long> numbers = new LinkedHashMap<>();
    private final LongSupplier next;

    /** @param next a number for what has not been said before */
    Wordings(LongSupplier next) {
        this.next = next;
    }

    List<StoredLine> stored(List<ExplanationLine> explanation) {
        return explanation.stream().map(this::stored).toList();
    }

    private StoredLine stored(ExplanationLine line) {
        PersonId mentee = line.mentee();
        ExplanationLine said = new ExplanationLine(line.rule(), line.title(), line.text(), line.points(), null);
        long number = numbers.computeIfAbsent(said, unheard -> next.getAsLong());
        return new StoredLine(number, mentee == null ? null : mentee.value());
    }

    /** Everything that was said, as rows of {@link Finding#COLUMNS}. */
    Stream<List<Object>> rows() {
        return numbers.entrySet().stream().map(said -> Finding.row(said.getValue(), said.getKey()));
    }
}
