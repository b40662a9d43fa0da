package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        boolean free = wave.startsBy() == null || day(session, clock.instant()).isAfter(wave.startsBy());
        if (!free && !isWithin(wave, day(session, startsAt))) {
            throw SessionRefused.outsideStartWeeks(wave.startsOn(), wave.startsBy());
        }
    }

    /** True when the session, which has a slot, lies in the weeks in which the triads of its wave start. */
    public boolean isTogether(WaveView wave, Session session) {
        return isWithin(wave, day(session, session.startsAt()));
    }

    private LocalDate day(Session session, Instant moment) {
        return LocalDate.ofInstant(moment, subsidiaries.zone(session.subsidiary()));
    }

    private static boolean isWithin(WaveView wave, LocalDate day) {
        return !day.isBefore(wave.startsOn()) && !day.isAfter(wave.startsBy());
    }
}
