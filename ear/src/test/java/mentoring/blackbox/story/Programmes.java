package mentoring.blackbox.story;

import java.time.Clock;
import java.time.LocalDate;

/** Programmes for tests that are about something else. */
public final class Programmes {
    private Programmes() {}

    public static String assessment(String day) {
        return Papers.impactAssessment(LocalDate.parse(day));
    }

    public static String consultation(String day) {
        return Papers.consultation(LocalDate.parse(day));
    }

    public static String wave(String population, String formation) {
        return Papers.wave(population, formation, LocalDate.now(Clock.systemUTC()));
    }

    public static String body(String title) {
        return Papers.programme(title);
    }
}
