package mentoring.directory.control.settings;

/** Whether a pattern matches a value takes more steps to tell than are allowed. */
public final class PatternExhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PatternExhausted() {
        super("a pattern has looked at more characters than are allowed", null, false, false);
    }
}
