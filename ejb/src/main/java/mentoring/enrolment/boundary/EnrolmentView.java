package mentoring.enrolment.boundary;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.enrolment.entity.ChosenTopic;
import mentoring.enrolment.entity.Enrolled;
import mentoring.enrolment.entity.Enrolment;
import mentoring.enrolment.entity.Wishes;
import mentoring.programme.WaveId;
import mentoring.shared.Versioned;

/**
 * A person's enrolment in a wave.
 *
 * @param topics most wanted first
 * @param languages in alphabetical order
 * @param halfDays in the order of the week
 * @param capacity how many mentees a mentor takes; 0 for a mentee
 */
public record EnrolmentView(
        EnrolmentId id,
        WaveId wave,
        PersonId person,
        Side side,
        List<TopicChoice> topics,
        Set<String> languages,
        Attendance attendance,
        Set<HalfDay> halfDays,
        int capacity,
        Instant consentedAt,
        EnrolmentState state,
        long version)
        implements Versioned {
    static EnrolmentView of(Enrolment enrolment) {
        return of(
                enrolment.id(),
                enrolment.wave(),
                enrolment.person(),
                enrolment.wishes(),
                enrolment.consentedAt(),
                enrolment.state(),
                enrolment.version());
    }

    static EnrolmentView of(WaveId wave, Enrolled live) {
        return of(
                new EnrolmentId(live.id()),
                wave,
                new PersonId(live.person()),
                live.wishes(),
                live.consentedAt(),
                EnrolmentState.SUBMITTED,
                live.version());
    }

    private static EnrolmentView of(
            EnrolmentId id,
            WaveId wave,
            PersonId person,
            Wishes wishes,
            Instant consentedAt,
            EnrolmentState state,
            long version) {
        return new EnrolmentView(
                id,
                wave,
                person,
                wishes.side(),
                choices(wishes.topics()),
                Collections.unmodifiableSet(new TreeSet<>(wishes.languages())),
                wishes.attendance(),
                Collections.unmodifiableSet(EnumSet.copyOf(wishes.halfDays())),
                wishes.capacity(),
                consentedAt,
                state,
                version);
    }

    private static List<TopicChoice> choices(List<ChosenTopic> topics) {
        return IntStream.range(0, topics.size())
                .mapToObj(place -> new TopicChoice(
                        topics.get(place).code(), topics.get(place).level(), place + 1))
                .toList();
    }
}
