package mentoring.certification.boundary;

import static mentoring.enrolment.ASubsidiary.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.HalfDay;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.programme.WaveId;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.testing.Injection;
import org.junit.jupiter.api.Test;

class EnrolledMentorsTest {
    private static final EnrolmentId OF_A_MENTOR = new EnrolmentId(1);
    private static final EnrolmentId OF_A_MENTEE = new EnrolmentId(2);
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final List<String> opened = new ArrayList<>();
    private final EnrolledMentors observer =
            Injection.into(new EnrolledMentors(), new OneMentorAndOneMentee(), new RememberedRecords());

    @Test
    void opens_the_record_of_who_enrols_as_mentor_for_the_wave_s_subsidiary() {
        observer.on(enrolment(OF_A_MENTOR, null, EnrolmentState.SUBMITTED));
        assertThat(opened).containsExactly("51 in aurore-services by leo");
    }

    @Test
    void opens_nothing_for_a_mentee() {
        observer.on(enrolment(OF_A_MENTEE, null, EnrolmentState.SUBMITTED));
        assertThat(opened).isEmpty();
    }

    @Test
    void opens_nothing_for_who_withdraws() {
        observer.on(enrolment(OF_A_MENTOR, EnrolmentState.SUBMITTED, EnrolmentState.WITHDRAWN));
        assertThat(opened).isEmpty();
    }

    @Test
    void opens_nothing_for_other_things_that_are_submitted() {
        observer.on(Transition.of("evaluation", OF_A_MENTOR, SERVICES, null, EnrolmentState.SUBMITTED, "leo", NOW));
        assertThat(opened).isEmpty();
    }

    private static Transition enrolment(EnrolmentId id, EnrolmentState from, EnrolmentState to) {
        return Transition.of("enrolment", id, SERVICES, from, to, "leo", NOW);
    }

    private static final class OneMentorAndOneMentee extends Enrolments {
        @Override
        public EnrolmentView known(EnrolmentId id) {
            return new EnrolmentView(
                    id,
                    new WaveId(3),
                    new PersonId(51),
                    id.equals(OF_A_MENTOR) ? Side.MENTOR : Side.MENTEE,
                    List.of(),
                    Set.of("fr"),
                    Attendance.EITHER,
                    Set.of(HalfDay.MON_AM),
                    1,
                    NOW,
                    EnrolmentState.SUBMITTED,
                    1);
        }
    }

    private final class RememberedRecords extends MentorRecords {
        @Override
        public void open(PersonId person, SubsidiaryCode subsidiary, String actor) {
            opened.add(person.value() + " in " + subsidiary + " by " + actor);
        }
    }
}
