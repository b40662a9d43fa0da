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
    private final Map<Said, Long> numbers = new LinkedHashMap<>();
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
        long number = numbers.computeIfAbsent(new Said(line), unheard -> next.getAsLong());
        return new StoredLine(number, mentee == null ? null : mentee.value());
    }

    /** Everything that was said, as rows of {@link Finding#COLUMNS}. */
    Stream<List<Object>> rows() {
        return numbers.entrySet().stream()
                .map(said -> Finding.row(said.getValue(), said.getKey().line()));
    }

    /** A line, whomever it is about. */
    private record Said(ExplanationLine line) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Said said
                    && line.points() == said.line.points()
                    && line.rule().equals(said.line.rule())
                    && line.title().equals(said.line.title())
                    && line.text().equals(said.line.text());
        }

        /** What differs mostly differs in its text: the rest is long, and alike. */
        @Override
        public int hashCode() {
            return 31 * line.text().fr().hashCode() + line.points();
        }
    }
}
