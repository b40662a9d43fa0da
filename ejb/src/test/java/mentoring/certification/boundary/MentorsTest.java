package mentoring.certification.boundary;

import static mentoring.certification.PreparationModule.ACTIVE_LISTENING;
import static mentoring.certification.PreparationModule.SELF_ASSERTION;
import static mentoring.certification.boundary.TrainingCentre.LAST_DAY;
import static mentoring.certification.boundary.TrainingCentre.TODAY;
import static mentoring.certification.boundary.TrainingCentre.TRAINER;
import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.groupHr;
import static mentoring.enrolment.ASubsidiary.holding;
import static mentoring.enrolment.ASubsidiary.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mentoring.certification.MentorState;
import mentoring.certification.PreparationModule;
import mentoring.directory.PersonId;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MentorsTest {
    private static final PageRequest FIRST_PAGE = new PageRequest(0, 50);

    private final TrainingCentre centre = new TrainingCentre();

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void opens_the_record_of_who_enrols_as_mentor() {
        centre.enrolIn(SERVICES, centre.leo);
        MentorView record = centre.mentors.get(TRAINER, centre.leo.id());
        assertThat(record.state()).isEqualTo(MentorState.CANDIDATE);
        assertThat(record.subsidiary()).isEqualTo(SERVICES);
        assertThat(centre.transitions.told()).containsExactly("mentor:  -> CANDIDATE by login52");
    }

    @Test
    void opens_one_record_for_any_number_of_enrolments() {
        centre.enrolIn(SERVICES, centre.leo);
        centre.enrolIn(SERVICES, centre.leo);
        assertThat(centre.transitions.told()).hasSize(1);
    }

    @Test
    void opens_the_record_with_the_first_module_a_trainer_records() {
        MentorView record = centre.attend(TRAINER, centre.leo.id(), SELF_ASSERTION);
        assertThat(record.state()).isEqualTo(MentorState.IN_TRAINING);
        assertThat(centre.mentors.get(TRAINER, centre.leo.id())).isEqualTo(record);
        assertThat(centre.transitions.told())
                .containsExactly("mentor:  -> CANDIDATE by manager", "mentor: CANDIDATE -> IN_TRAINING by manager");
    }

    @Test
    void opens_no_record_for_who_cannot_be_a_mentor() {
        assertThatThrownBy(() -> centre.attend(TRAINER, centre.claireOfTheComex.id(), SELF_ASSERTION))
                .hasMessageContaining("mentor-in-comex");
        assertThatThrownBy(() -> centre.attend(TRAINER, centre.anneWhoLeft.id(), SELF_ASSERTION))
                .hasMessageContaining("person-departed");
    }

    @Test
    void every_recorded_module_is_a_new_version() {
        long first = centre.attend(TRAINER, centre.leo.id(), SELF_ASSERTION).version();
        assertThat(centre.attend(TRAINER, centre.leo.id(), ACTIVE_LISTENING).version())
                .isGreaterThan(first);
    }

    @Test
    void the_same_module_again_is_no_new_version() {
        long first = centre.attend(TRAINER, centre.leo.id(), SELF_ASSERTION).version();
        assertThat(centre.attend(TRAINER, centre.leo.id(), SELF_ASSERTION).version())
                .isEqualTo(first);
    }

    @Test
    void certifies_who_is_prepared_and_keeps_every_step() {
        MentorView certified = centre.certify(centre.leo);
        MentorView read = centre.mentors.get(TRAINER, centre.leo.id());
        assertThat(read).isEqualTo(certified);
        assertThat(read.attendances()).extracting(ModuleAttendance::module).containsExactly(PreparationModule.values());
        assertThat(read.rehearsals()).containsExactly(new Rehearsal(TODAY, true));
        assertThat(read.certifiedOn(LAST_DAY)).isTrue();
        assertThat(centre.transitions.told()).endsWith("mentor: IN_TRAINING -> CERTIFIED by manager");
    }

    @Test
    void shows_mentors_their_own_record_and_lets_them_change_nothing() {
        centre.certify(centre.leo);
        Caller himself = holding(centre.leo, Role.PARTICIPANT);
        assertThat(centre.mentors.get(himself, centre.leo.id()).state()).isEqualTo(MentorState.CERTIFIED);
        assertThatThrownBy(() -> centre.attend(himself, centre.leo.id(), SELF_ASSERTION))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void lets_nobody_record_a_first_module_of_their_own() {
        assertThatThrownBy(() -> centre.attend(holding(centre.leo, Role.PARTICIPANT), centre.leo.id(), SELF_ASSERTION))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void does_not_find_for_strangers_a_record_that_exists_nor_one_that_does_not() {
        centre.certify(centre.leo);
        Caller jonasHimself = holding(centre.jonas, Role.PARTICIPANT);
        assertThatThrownBy(() -> centre.mentors.get(jonasHimself, centre.leo.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.attend(manager(ENERGIE), centre.leo.id(), SELF_ASSERTION))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("kind=mentor");
        assertThatThrownBy(() -> centre.attend(manager(ENERGIE), new PersonId(999), SELF_ASSERTION))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("kind=mentor");
    }

    @Test
    void lets_managers_of_the_wave_s_subsidiary_keep_the_record_of_a_mentor_from_elsewhere() {
        assertThatThrownBy(() -> centre.attend(TRAINER, centre.jonas.id(), SELF_ASSERTION))
                .isInstanceOf(NotFound.class);
        centre.enrolIn(SERVICES, centre.jonas);
        assertThat(centre.attend(TRAINER, centre.jonas.id(), SELF_ASSERTION).subsidiary())
                .isEqualTo(ENERGIE);
        assertThat(centre.attend(manager(ENERGIE), centre.jonas.id(), ACTIVE_LISTENING)
                        .attendances())
                .hasSize(2);
    }

    @Test
    void lists_the_records_a_subsidiary_keeps_page_by_page() {
        centre.enrolIn(SERVICES, centre.leo);
        centre.enrolIn(SERVICES, centre.jonas);
        Page<MentorView> first = centre.mentors.list(TRAINER, SERVICES, new PageRequest(0, 1));
        assertThat(first.items()).extracting(MentorView::person).containsExactly(centre.leo.id());
        Page<MentorView> second = centre.mentors.list(
                TRAINER, SERVICES, new PageRequest(first.next().getAsLong(), 1));
        assertThat(second.items()).extracting(MentorView::person).containsExactly(centre.jonas.id());
        assertThat(centre.mentors.list(groupHr(), ENERGIE, FIRST_PAGE).items())
                .extracting(MentorView::person)
                .containsExactly(centre.jonas.id());
    }

    @Test
    void lists_only_for_managers_of_the_subsidiary() {
        assertThatThrownBy(() -> centre.mentors.list(TRAINER, ENERGIE, FIRST_PAGE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> centre.mentors.list(holding(centre.leo, Role.PARTICIPANT), SERVICES, FIRST_PAGE))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void knows_for_other_capabilities_who_is_certified_on_a_day() {
        MentorView leo = centre.certify(centre.leo);
        List<PersonId> asked = List.of(centre.leo.id(), centre.jonas.id());

        assertThat(centre.certified(asked, leo.validFrom().minusDays(1))).isEmpty();
        assertThat(centre.certified(asked, leo.validFrom())).containsExactly(leo.person());
        assertThat(centre.certified(asked, leo.validUntil())).containsExactly(leo.person());
        assertThat(centre.certified(asked, leo.validUntil().plusDays(1))).isEmpty();
        assertThat(centre.certified(List.of(centre.jonas.id()), leo.validFrom()))
                .isEmpty();
        centre.suspend(centre.leo, leo.version());
        assertThat(centre.certified(asked, leo.validFrom())).isEmpty();
    }

    @Test
    void suspends_by_the_version_that_was_read() {
        MentorView certified = centre.certify(centre.leo);
        assertThatThrownBy(() -> centre.suspend(centre.leo, certified.version() - 1))
                .isInstanceOf(StaleVersion.class);
        MentorView suspended = centre.suspend(centre.leo, certified.version());
        assertThat(suspended.state()).isEqualTo(MentorState.SUSPENDED);
        assertThat(suspended.certifiedOn(TODAY)).isFalse();
    }

    @Test
    void ends_a_certification_once_the_day_after_its_last() {
        centre.certify(centre.leo);
        centre.expireOn(LAST_DAY);
        assertThat(centre.mentors.get(TRAINER, centre.leo.id()).state()).isEqualTo(MentorState.CERTIFIED);

        centre.expireOn(LAST_DAY.plusDays(1));
        centre.expireOn(LAST_DAY.plusDays(1));
        assertThat(centre.mentors.get(TRAINER, centre.leo.id()).state()).isEqualTo(MentorState.EXPIRED);
        assertThat(centre.transitions.told())
                .filteredOn(told -> told.endsWith("EXPIRED by system"))
                .hasSize(1);
    }
}
