package mentoring.shared;

import java.util.List;
import java.util.Map;

/** Input that is not well formed is refused as a whole with {@code invalid-input}, every mistake in one answer. */
public final class InvalidInput extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super("invalid-input", Map.of("violations", violations));
        this.violations = List.copyOf(violations);
    }

    public static InvalidInput at(String path, String message) {
        return new InvalidInput(List.of(new Violation(path, message)));
    }

    public List<Violation> violations() {
        return violations;
    }

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
