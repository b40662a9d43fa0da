package mentoring.command;

/** The command cannot begin; the message says why, in the language of whoever called it. */
final class Misuse extends Exception {
    private static final long serialVersionUID = 1L;

    Misuse(String message) {
        super(message);
    }
}
