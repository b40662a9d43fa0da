package mentoring.enrolment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.Side;
import mentoring.shared.Transition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who leaves the company takes part in nothing any more. */
class LeaversTest {
    private final EnrolmentDesk desk = new EnrolmentDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void are_withdrawn_in_the_name_of_the_module() {
        desk.enrol(EnrolmentDesk.participant(desk.claire), EnrolmentDesk.request(Side.MENTEE));

        desk.depart(desk.claire);

        assertThat(desk.enrolments.pool(EnrolmentDesk.WAVE)).isEmpty();
        Transition told = desk.transitions.fired().get(1);
        assertThat(told.actor()).isEqualTo(Transition.SYSTEM);
        assertThat(told.to()).isEqualTo(EnrolmentState.WITHDRAWN.name());
        assertThat(told.facts()).containsEntry("departed", true);
    }

    @Test
    void leave_the_others_alone() {
        desk.enrol(EnrolmentDesk.participant(desk.claire), EnrolmentDesk.request(Side.MENTEE));

        desk.depart(desk.leo);

        assertThat(desk.enrolments.pool(EnrolmentDesk.WAVE)).hasSize(1);
    }
}
