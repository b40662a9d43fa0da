package mentoring.enrolment.control;

import static mentoring.enrolment.Side.MENTEE;
import static mentoring.enrolment.Side.MENTOR;
import static mentoring.programme.Formation.PAIR;
import static mentoring.programme.Formation.TRIAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CapacityTest {
    @Test
    void a_mentor_who_gives_none_takes_as_many_as_the_formation_seats() {
        assertThat(Capacity.of(MENTOR, null, PAIR)).isEqualTo(1);
        assertThat(Capacity.of(MENTOR, null, TRIAD)).isEqualTo(3);
    }

    @Test
    void a_mentor_may_take_more_than_the_formation_seats() {
        assertThat(Capacity.of(MENTOR, 3, PAIR)).isEqualTo(3);
    }

    @Test
    void a_mentor_may_take_exactly_what_a_triad_seats() {
        assertThat(Capacity.of(MENTOR, 3, TRIAD)).isEqualTo(3);
    }

    @Test
    void refuses_a_mentor_whose_capacity_no_triad_fits() {
        assertThatThrownBy(() -> Capacity.of(MENTOR, 2, TRIAD))
                .hasMessageContaining("capacity-below-formation")
                .hasMessageContaining("capacity=2")
                .hasMessageContaining("mentees=3");
    }

    @Test
    void a_mentee_has_none() {
        assertThat(Capacity.of(MENTEE, null, TRIAD)).isZero();
    }

    @Test
    void refuses_a_mentee_who_gives_one() {
        assertThatThrownBy(() -> Capacity.of(MENTEE, 1, PAIR)).hasMessageContaining("capacity-of-mentee");
    }
}
