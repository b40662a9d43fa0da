package mentoring.certification.boundary;

import static mentoring.certification.boundary.TrainingCentre.TODAY;
import static mentoring.certification.boundary.TrainingCentre.TRAINER;
import static mentoring.enrolment.ASubsidiary.ENERGIE;
import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.manager;
import static org.assertj.core.api.Assertions.assertThat;

import mentoring.certification.MentorState;
import mentoring.directory.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Léo, of Aurore Services, comes to work for Aurore Énergie. */
class MovedMentorsTest {
    private final TrainingCentre centre = new TrainingCentre();
    private final PersonId leo = centre.leo.id();

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void stay_certified_as_they_are() {
        MentorView before = centre.certify(centre.leo);

        centre.move(centre.leo, ENERGIE);

        MentorView after = centre.record(leo).orElseThrow();
        assertThat(after.subsidiary()).isEqualTo(ENERGIE);
        assertThat(after.state()).isEqualTo(MentorState.CERTIFIED);
        assertThat(after.validUntil()).isEqualTo(before.validUntil());
        assertThat(after.certifiedOn(TODAY)).isTrue();
    }

    @Test
    void are_kept_by_the_managers_of_both_subsidiaries() {
        centre.enrolIn(SERVICES, centre.leo);

        centre.move(centre.leo, ENERGIE);

        assertThat(centre.mentors.get(TRAINER, leo)).isEqualTo(centre.mentors.get(manager(ENERGIE), leo));
    }

    @Test
    void get_no_record_that_they_did_not_have() {
        centre.move(centre.leo, ENERGIE);

        assertThat(centre.record(leo)).isEmpty();
    }

    @Test
    void announce_nothing_since_nothing_has_become_of_them() {
        centre.enrolIn(SERVICES, centre.leo);
        centre.transitions.forget();

        centre.move(centre.leo, ENERGIE);

        assertThat(centre.transitions.told()).isEmpty();
    }
}
