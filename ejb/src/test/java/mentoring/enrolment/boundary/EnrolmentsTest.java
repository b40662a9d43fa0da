package mentoring.enrolment.boundary;

import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.manager;
import static mentoring.enrolment.Side.MENTEE;
import static mentoring.enrolment.Side.MENTOR;
import static mentoring.enrolment.boundary.EnrolmentDesk.HALF_PAST_MIDNIGHT_IN_PARIS;
import static mentoring.enrolment.boundary.EnrolmentDesk.WAVE;
import static mentoring.enrolment.boundary.EnrolmentDesk.participant;
import static mentoring.enrolment.boundary.EnrolmentDesk.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Level;
import mentoring.shared.Caller;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrolmentsTest {
    private final EnrolmentDesk desk = new EnrolmentDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void enrols_the_caller_and_remembers_what_was_asked() {
        EnrolmentView enrolled = desk.enrol(participant(desk.claire), request(MENTEE));

        EnrolmentView read = desk.enrolments.get(participant(desk.claire), enrolled.id());
        assertThat(read).isEqualTo(enrolled);
        assertThat(read.person()).isEqualTo(desk.claire.id());
        assertThat(read.topics())
                .containsExactly(
                        new TopicChoice("data", Level.PRACTISING, 1),
                        new TopicChoice("social-networks", Level.DISCOVERING, 2));
        assertThat(read.languages()).containsExactly("en", "fr");
        assertThat(read.halfDays()).containsExactly(HalfDay.MON_AM, HalfDay.THU_PM);
        assertThat(read.capacity()).isZero();
        assertThat(read.consentedAt()).isEqualTo(HALF_PAST_MIDNIGHT_IN_PARIS);
        assertThat(desk.transitions.told()).containsExactly("enrolment:  -> SUBMITTED by login51");
    }

    @Test
    void asks_whether_the_wave_enrols_on_the_day_it_is_at_its_subsidiary() {
        desk.enrol(participant(desk.claire), request(MENTEE));
        assertThat(desk.waves.asked()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void gives_a_mentor_the_capacity_of_the_formation() {
        assertThat(desk.enrol(participant(desk.leo), request(MENTOR)).capacity())
                .isEqualTo(3);
    }

    @Test
    void refuses_a_second_live_enrolment_in_the_wave_before_anything_else_about_it() {
        desk.enrol(participant(desk.leo), request(MENTOR));
        assertThatThrownBy(() -> desk.enrol(participant(desk.leo), request(MENTEE)))
                .hasMessageContaining("already-enrolled");
    }

    @Test
    void the_database_refuses_the_second_of_two_enrolments_at_once() {
        Caller leoHimself = participant(desk.leo);
        desk.enrol(leoHimself, request(MENTOR));
        assertThatThrownBy(() -> desk.storeAtOnce(desk.leo)).hasMessageContaining("already-enrolled");
    }

    @Test
    void lets_who_has_withdrawn_enrol_again_any_number_of_times() {
        desk.withdraw(participant(desk.leo), desk.enrol(participant(desk.leo), request(MENTOR)));
        desk.withdraw(participant(desk.leo), desk.enrol(participant(desk.leo), request(MENTOR)));
        EnrolmentView third = desk.enrol(participant(desk.leo), request(MENTOR));
        assertThat(desk.enrolments.pool(WAVE)).containsExactly(third);
    }

    @Test
    void refuses_a_topic_that_the_programme_does_not_offer() {
        EnrolmentRequest gardening = request(null, MENTEE, List.of(new TopicChoice("gardening", Level.EXPERT, 1)));
        assertThatThrownBy(() -> desk.enrol(participant(desk.claire), gardening))
                .hasMessageContaining("unknown-topic");
    }

    @Test
    void refuses_without_consent() {
        EnrolmentRequest silent = new EnrolmentRequest(
                null,
                MENTEE,
                request(MENTEE).topics(),
                Set.of("fr"),
                Attendance.EITHER,
                Set.of(HalfDay.MON_AM),
                null,
                false);
        assertThatThrownBy(() -> desk.enrol(participant(desk.claire), silent)).hasMessageContaining("consent-missing");
    }

    @Test
    void withdraws_for_the_person_and_tells_so() {
        EnrolmentView withdrawn =
                desk.withdraw(participant(desk.leo), desk.enrol(participant(desk.leo), request(MENTOR)));
        assertThat(withdrawn.state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(desk.transitions.told()).endsWith("enrolment: SUBMITTED -> WITHDRAWN by login52");
    }

    @Test
    void refuses_to_withdraw_what_has_changed_since_it_was_read() {
        EnrolmentView read = desk.enrol(participant(desk.leo), request(MENTOR));
        desk.withdraw(manager(SERVICES), read);
        assertThatThrownBy(() -> desk.withdraw(participant(desk.leo), read)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void lists_page_by_page() {
        EnrolmentView first = desk.enrol(participant(desk.claire), request(MENTEE));
        EnrolmentView second = desk.enrol(participant(desk.leo), request(MENTOR));
        Page<EnrolmentView> one = desk.list(manager(SERVICES), null, new PageRequest(0, 1));
        assertThat(one.items()).containsExactly(first);
        Page<EnrolmentView> two =
                desk.list(manager(SERVICES), null, new PageRequest(one.next().getAsLong(), 1));
        assertThat(two.items()).containsExactly(second);
        assertThat(two.next()).isEmpty();
    }
}
