package mentoring.tandem.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.certification.MentorState;
import mentoring.certification.boundary.MentorView;
import mentoring.certification.boundary.Mentors;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.enrolment.boundary.TopicChoice;
import mentoring.programme.Level;
import mentoring.programme.WaveId;

/** Who has enrolled; everybody wants or masters social networks on Monday morning in French. */
final class Signups extends Enrolments {
    private final Map<PersonId, EnrolmentView> pool = new LinkedHashMap<>();

    void enrol(WaveId wave, long person, Side side, int capacity) {
        Level level = side == Side.MENTOR ? Level.FLUENT : Level.DISCOVERING;
        EnrolmentView enrolment = new EnrolmentView(
                enrolment(person),
                wave,
                new PersonId(person),
                side,
                List.of(new TopicChoice("social-networks", level, 1)),
                Set.of("fr"),
                Attendance.EITHER,
                EnumSet.of(HalfDay.MON_AM),
                capacity,
                Instant.EPOCH,
                EnrolmentState.SUBMITTED,
                1);
        pool.put(enrolment.person(), enrolment);
    }

    static EnrolmentId enrolment(long person) {
        return new EnrolmentId(1000 + person);
    }

    @Override
    public List<EnrolmentView> pool(WaveId wave) {
        return List.copyOf(pool.values());
    }

    @Override
    public List<EnrolmentView> pool(WaveId wave, Side side) {
        return pool(wave).stream().filter(enrolment -> enrolment.side() == side).toList();
    }

    @Override
    public List<EnrolmentView> live(WaveId wave, Collection<PersonId> people) {
        return people.stream().filter(pool::containsKey).map(pool::get).toList();
    }

    @Override
    public Set<EnrolmentId> live(Collection<EnrolmentId> enrolments) {
        return enrolments.stream()
                .filter(enrolment -> pool.containsKey(new PersonId(enrolment.value() - 1000)))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<EnrolmentId> live(WaveId wave) {
        return pool.values().stream().map(EnrolmentView::id).collect(Collectors.toSet());
    }

    void withdraw(long person) {
        pool.remove(new PersonId(person));
    }

    /** Who is certified, and until when. */
    static final class Certified extends Mentors {
        private final Map<PersonId, MentorView> known = new HashMap<>();

        void certify(long person, LocalDate from, LocalDate until) {
            PersonId id = new PersonId(person);
            known.put(
                    id,
                    new MentorView(
                            id,
                            WaveTandems.SERVICES,
                            MentorState.CERTIFIED,
                            List.of(),
                            List.of(),
                            from,
                            until,
                            null,
                            1));
        }

        @Override
        public Set<PersonId> certified(Collection<PersonId> people, LocalDate day) {
            return known.values().stream()
                    .filter(mentor -> mentor.certifiedOn(day))
                    .map(MentorView::person)
                    .collect(Collectors.toSet());
        }
    }
}
