package mentoring.enrolment.control;

import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.comexWave;
import static mentoring.enrolment.ASubsidiary.director;
import static mentoring.enrolment.ASubsidiary.employee;
import static mentoring.enrolment.ASubsidiary.employeesWave;
import static mentoring.enrolment.ASubsidiary.leaver;
import static mentoring.enrolment.Side.MENTEE;
import static mentoring.enrolment.Side.MENTOR;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParticipationTest {
    private static final boolean IN_POPULATION = true;
    private static final boolean OUT_OF_POPULATION = false;

    @Test
    void is_open_to_a_director_as_mentee_of_the_comex_wave() {
        assertThatCode(() -> Participation.isOpenTo(director(1), MENTEE, comexWave(), IN_POPULATION))
                .doesNotThrowAnyException();
    }

    @Test
    void is_open_to_a_mentor_who_is_not_in_the_wave_s_population() {
        assertThatCode(() -> Participation.isOpenTo(employee(2, SERVICES), MENTOR, comexWave(), OUT_OF_POPULATION))
                .doesNotThrowAnyException();
    }

    @Test
    void is_open_to_a_mentor_of_another_subsidiary() {
        assertThatCode(() -> Participation.isOpenTo(employee(2, ENERGIE), MENTOR, employeesWave(), OUT_OF_POPULATION))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_a_mentee_outside_the_population_and_names_it() {
        assertThatThrownBy(() -> Participation.isOpenTo(employee(2, SERVICES), MENTEE, comexWave(), OUT_OF_POPULATION))
                .hasMessageContaining("not-in-population")
                .hasMessageContaining("population=COMEX")
                .hasMessageContaining("subsidiary=aurore-services");
    }

    @Test
    void refuses_a_member_of_the_comex_as_mentor() {
        assertThatThrownBy(() -> Participation.isOpenTo(director(1), MENTOR, comexWave(), IN_POPULATION))
                .hasMessageContaining("mentor-in-comex");
    }

    @Test
    void refuses_who_has_left_on_either_side() {
        assertThatThrownBy(() -> Participation.isOpenTo(leaver(4), MENTOR, employeesWave(), OUT_OF_POPULATION))
                .hasMessageContaining("person-departed");
        assertThatThrownBy(() -> Participation.isOpenTo(leaver(4), MENTEE, employeesWave(), OUT_OF_POPULATION))
                .hasMessageContaining("person-departed");
    }

    @Test
    void refuses_who_has_not_consented() {
        assertThatThrownBy(() -> Participation.needsConsent(false)).hasMessageContaining("consent-missing");
    }

    @Test
    void accepts_who_has_consented() {
        assertThatCode(() -> Participation.needsConsent(true)).doesNotThrowAnyException();
    }
}
