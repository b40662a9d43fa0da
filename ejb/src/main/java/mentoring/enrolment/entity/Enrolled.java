package mentoring.enrolment.entity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;

/** A live enrolment as it is read where there are thousands: nobody changes it, so that nobody has to watch it. */
public record Enrolled(
        long id,
        long version,
        long person,
        Side side,
        List<ChosenTopic> topics,
        Set<String> languages,
        Attendance attendance,
        Set<HalfDay> halfDays,
        int capacity,
        Instant consentedAt) {
    public Wishes wishes() {
        return new Wishes(side, topics, languages, attendance, halfDays, capacity);
    }
}
