package mentoring.blackbox.story;

/** Programmes for tests that are about something else. */
public final class Programmes {
    private Programmes() {}

    public static String body(String title) {
        return Papers.programme(title);
    }
}
