package mentoring.enrolment.boundary;

import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.groupHr;
import static mentoring.enrolment.ASubsidiary.manager;
import static mentoring.enrolment.Side.MENTEE;
import static mentoring.enrolment.Side.MENTOR;
import static mentoring.enrolment.boundary.EnrolmentDesk.participant;
import static mentoring.enrolment.boundary.EnrolmentDesk.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.directory.PersonId;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrolmentScopeTest {
    private static final PageRequest FIRST_PAGE = new PageRequest(0, 50);

    private final EnrolmentDesk desk = new EnrolmentDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void lets_a_manager_of_the_wave_s_subsidiary_enrol_somebody_and_records_who_did() {
        EnrolmentView enrolled = desk.enrol(manager(SERVICES), request(desk.claire.id(), MENTEE));
        assertThat(enrolled.person()).isEqualTo(desk.claire.id());
        assertThat(desk.transitions.told()).containsExactly("enrolment:  -> SUBMITTED by manager");
    }

    @Test
    void does_not_find_for_a_manager_the_people_of_other_subsidiaries() {
        assertThatThrownBy(() -> desk.enrol(manager(SERVICES), request(desk.jonas.id(), MENTOR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refuses_to_enrol_another_person_without_a_role_for_the_wave_s_subsidiary() {
        assertThatThrownBy(() -> desk.enrol(participant(desk.leo), request(desk.claire.id(), MENTEE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.enrol(manager(ENERGIE), request(desk.jonas.id(), MENTOR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void says_the_same_of_a_person_who_exists_and_of_one_who_does_not_to_who_may_name_neither() {
        assertThatThrownBy(() -> desk.enrol(participant(desk.leo), request(new PersonId(999), MENTEE)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void lets_a_person_name_itself() {
        assertThat(desk.enrol(participant(desk.leo), request(desk.leo.id(), MENTOR))
                        .person())
                .isEqualTo(desk.leo.id());
    }

    @Test
    void does_not_find_the_enrolments_of_others() {
        EnrolmentView of = desk.enrol(participant(desk.claire), request(MENTEE));
        assertThatThrownBy(() -> desk.enrolments.get(participant(desk.leo), of.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.enrolments.get(manager(ENERGIE), of.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.withdraw(participant(desk.leo), of)).isInstanceOf(NotFound.class);
    }

    @Test
    void lets_group_hr_read_and_not_withdraw() {
        EnrolmentView of = desk.enrol(participant(desk.claire), request(MENTEE));
        assertThat(desk.enrolments.get(groupHr(), of.id())).isEqualTo(of);
        assertThatThrownBy(() -> desk.withdraw(groupHr(), of)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void lists_everybody_s_for_managers_and_one_s_own_for_others() {
        EnrolmentView first = desk.enrol(participant(desk.claire), request(MENTEE));
        EnrolmentView second = desk.enrol(participant(desk.leo), request(MENTOR));
        assertThat(desk.list(manager(SERVICES), null, FIRST_PAGE).items()).containsExactly(first, second);
        assertThat(desk.list(manager(SERVICES), MENTOR, FIRST_PAGE).items()).containsExactly(second);
        assertThat(desk.list(participant(desk.leo), null, FIRST_PAGE).items()).containsExactly(second);
        assertThat(desk.list(participant(desk.leo), MENTEE, FIRST_PAGE).items()).isEmpty();
    }
}
