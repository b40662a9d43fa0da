package mentoring.demo;

/** Why the demo does not run, in words for the person who started it. */
public final class DemoFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailed(String sentence) {
        super(sentence);
    }

    DemoFailed(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
