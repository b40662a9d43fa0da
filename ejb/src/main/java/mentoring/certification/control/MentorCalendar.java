package mentoring.certification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import mentoring.certification.entity.Mentor;
import mentoring.directory.boundary.Subsidiaries;

/** Days begin and end where the mentor works: a rehearsal held this morning is not in the future because it is still night in Europe. */
@Dependent
public class MentorCalendar {
    @Inject
    Subsidiaries subsidiaries;

    @Inject
    Clock clock;

    /** A clock that tells the days of the mentor's subsidiary. */
    public Clock of(Mentor mentor) {
        return clock.withZone(subsidiaries.zone(mentor.subsidiary()));
    }

    /** The latest day it is anywhere. */
    public LocalDate latestToday() {
        return LocalDate.now(clock.withZone(ZoneOffset.MAX));
    }
}
