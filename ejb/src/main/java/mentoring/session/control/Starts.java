package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.programme.boundary.WaveView;
import mentoring.programme.boundary.Waves;
import mentoring.session.SessionRefused;
import mentoring.session.entity.Session;

/**
 * All triads of a wave start in the same weeks. Their first session is held to them as long as they last: what has taken place is recorded
 * whenever it was, and who has missed them starts when they can.
 */
@Dependent
public class Starts {
    private static final int FIRST = 1;

    @Inject
    Waves waves;

    @Inject
    Subsidiaries subsidiaries;

    @Inject
    Clock clock;

    /** Refuses with {@code outside-start-weeks} a slot ahead for the first session of a triad; both ends are inside, by the subsidiary's days. */
    public void mustBeTogether(Session session, Instant startsAt) {
        if (session.number() != FIRST || !startsAt.isAfter(clock.instant())) {
            return;
        }
        WaveView wave = waves.known(session.wave());
        ZoneId zone = subsidiaries.zone(session.subsidiary());
        LocalDate day = LocalDate.ofInstant(startsAt, zone);
        boolean together = wave.startsBy() == null
                || LocalDate.ofInstant(clock.instant(), zone).isAfter(wave.startsBy())
                || !day.isBefore(wave.startsOn()) && !day.isAfter(wave.startsBy());
        if (!together) {
            throw SessionRefused.outsideStartWeeks(wave.startsOn(), wave.startsBy());
        }
    }
}
