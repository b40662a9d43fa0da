package mentoring.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Input that is not well formed is refused as a whole with {@code invalid-input}, every mistake in one answer. */
public final class InvalidInput extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;
    private final transient List<Mistake> mistakes;

    private InvalidInput(List<Violation> violations, List<Mistake> mistakes) {
        super("invalid-input", Map.of("violations", violations));
        this.violations = List.copyOf(violations);
        this.mistakes = List.copyOf(mistakes);
    }

    /** Whose messages are in the caller's language already. */
    public InvalidInput(List<Violation> violations) {
        this(violations, List.of());
    }

    /** Whose messages wait for the language of their reader. */
    public static InvalidInput of(List<Mistake> mistakes) {
        return new InvalidInput(told(mistakes, Phrase::toString), mistakes);
    }

    public static InvalidInput at(String path, Phrase message) {
        return of(List.of(new Mistake(path, message)));
    }

    /** For logs. */
    public List<Violation> violations() {
        return violations;
    }

    /** @param words says a phrase in the language of the reader */
    public List<Violation> violations(Function<Phrase, String> words) {
        return mistakes.isEmpty() ? violations : told(mistakes, words);
    }

    private static List<Violation> told(List<Mistake> mistakes, Function<Phrase, String> words) {
        return mistakes.stream()
                .map(mistake -> new Violation(mistake.path(), words.apply(mistake.message())))
                .toList();
    }

    /**
     * One mistake, before it is known who reads of it.
     *
     * @param path as in {@link Violation}
     * @param message what was found or what is accepted
     */
    public record Mistake(String path, Phrase message) {}

    /**
     * One mistake.
     *
     * @param path where, as a path of JSON names, for example {@code topics[0].level}
     * @param message what was found and what is accepted
     * @param line where in the body it was found, from 1; null when that is not known
     * @param column likewise
     */
    public record Violation(String path, String message, Integer line, Integer column) {
        public Violation(String path, String message) {
            this(path, message, null, null);
        }
    }
}
