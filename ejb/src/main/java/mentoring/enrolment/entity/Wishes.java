package mentoring.enrolment.entity;

import java.util.List;
import java.util.Set;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;

/**
 * What a person asks for when enrolling.
 *
 * @param topics most wanted first
 * @param languages ISO 639 codes
 * @param capacity how many mentees a mentor takes; 0 for a mentee
 */
public record Wishes(
        Side side,
        List<ChosenTopic> topics,
        Set<String> languages,
        Attendance attendance,
        Set<HalfDay> halfDays,
        int capacity) {
    public Wishes {
        topics = List.copyOf(topics);
        languages = Set.copyOf(languages);
        halfDays = Set.copyOf(halfDays);
    }
}
