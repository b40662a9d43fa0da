package mentoring.enrolment.boundary;

import static mentoring.enrolment.Side.MENTEE;
import static mentoring.enrolment.Side.MENTOR;
import static mentoring.enrolment.boundary.EnrolmentDesk.WAVE;
import static mentoring.enrolment.boundary.EnrolmentDesk.participant;
import static mentoring.enrolment.boundary.EnrolmentDesk.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mentoring.directory.PersonId;
import mentoring.programme.WaveId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveEnrolmentsTest {
    private static final WaveId ANOTHER = new WaveId(WAVE.value() + 1);

    private final EnrolmentDesk desk = new EnrolmentDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void are_those_of_one_side() {
        EnrolmentView mentee = desk.enrol(participant(desk.claire), request(MENTEE));
        EnrolmentView mentor = desk.enrol(participant(desk.leo), request(MENTOR));

        assertThat(desk.enrolments.pool(WAVE, MENTEE)).containsExactly(mentee);
        assertThat(desk.enrolments.pool(WAVE, MENTOR)).containsExactly(mentor);
        assertThat(desk.enrolments.pool(ANOTHER, MENTOR)).isEmpty();
    }

    @Test
    void are_those_of_certain_people_in_the_wave() {
        EnrolmentView mentee = desk.enrol(participant(desk.claire), request(MENTEE));
        desk.enrol(participant(desk.leo), request(MENTOR));
        List<PersonId> both = List.of(desk.claire.id(), new PersonId(4711));

        assertThat(desk.enrolments.live(WAVE, both)).containsExactly(mentee);
        assertThat(desk.enrolments.live(ANOTHER, both)).isEmpty();
    }

    @Test
    void are_none_once_withdrawn() {
        EnrolmentView mentee = desk.enrol(participant(desk.claire), request(MENTEE));
        EnrolmentView mentor = desk.enrol(participant(desk.leo), request(MENTOR));
        desk.withdraw(participant(desk.leo), mentor);

        assertThat(desk.enrolments.live(List.of(mentee.id(), mentor.id()))).containsExactly(mentee.id());
        assertThat(desk.enrolments.live(WAVE, List.of(desk.leo.id()))).isEmpty();
        assertThat(desk.enrolments.pool(WAVE, MENTOR)).isEmpty();
    }
}
