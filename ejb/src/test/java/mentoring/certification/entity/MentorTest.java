package mentoring.certification.entity;

import static mentoring.certification.MentorState.CANDIDATE;
import static mentoring.certification.MentorState.CERTIFIED;
import static mentoring.certification.MentorState.EXPIRED;
import static mentoring.certification.MentorState.IN_TRAINING;
import static mentoring.certification.MentorState.SUSPENDED;
import static mentoring.certification.PreparationModule.ACTIVE_LISTENING;
import static mentoring.certification.PreparationModule.SELF_ASSERTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import mentoring.certification.PreparationModule;
import mentoring.directory.PersonId;
import mentoring.shared.IllegalTransition;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

class MentorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate IN_A_YEAR = TODAY.plusYears(1);
    private static final Clock NOW = noonOf(TODAY);
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    private static final SubsidiaryCode ENERGIE = new SubsidiaryCode("aurore-energie");
    private static final String TRAINER = "paul.durand";

    private final Mentor mentor = new Mentor(new PersonId(51), SERVICES, NOW);

    @Test
    void begins_as_a_candidate_whose_own_managers_keep_the_record() {
        assertThat(mentor.state()).isEqualTo(CANDIDATE);
        assertThat(mentor.scopes()).containsExactly(SERVICES);
    }

    @Test
    void concerns_every_subsidiary_whose_wave_the_mentor_has_enrolled_for_once() {
        mentor.concern(ENERGIE, NOW);
        mentor.concern(ENERGIE, NOW);
        mentor.concern(SERVICES, NOW);
        assertThat(mentor.scopes()).containsExactly(ENERGIE, SERVICES);
    }

    @Test
    void is_in_training_from_the_first_module_on() {
        mentor.attend(SELF_ASSERTION, TRAINER, NOW);
        assertThat(mentor.state()).isEqualTo(IN_TRAINING);
        mentor.attend(ACTIVE_LISTENING, TRAINER, NOW);
        assertThat(mentor.state()).isEqualTo(IN_TRAINING);
    }

    @Test
    void follows_a_module_once_however_often_it_is_recorded() {
        mentor.attend(SELF_ASSERTION, TRAINER, NOW);
        mentor.attend(SELF_ASSERTION, TRAINER, noonOf(TODAY.plusDays(1)));
        assertThat(mentor.attendances())
                .singleElement()
                .satisfies(attended -> assertThat(attended.attendedOn()).isEqualTo(TODAY));
    }

    @Test
    void is_in_training_from_a_first_rehearsal_on() {
        mentor.rehearse(TODAY, false, TRAINER, NOW);
        assertThat(mentor.state()).isEqualTo(IN_TRAINING);
    }

    @Test
    void refuses_a_rehearsal_of_tomorrow() {
        assertThatThrownBy(() -> mentor.rehearse(TODAY.plusDays(1), true, TRAINER, NOW))
                .hasMessageContaining("rehearsal-out-of-range");
    }

    @Test
    void accepts_a_rehearsal_of_24_months_ago_and_none_before() {
        LocalDate earliest = TODAY.minusMonths(24);
        mentor.rehearse(earliest, true, TRAINER, NOW);
        assertThat(mentor.rehearsals()).hasSize(1);
        assertThatThrownBy(() -> mentor.rehearse(earliest.minusDays(1), true, TRAINER, NOW))
                .hasMessageContaining("rehearsal-out-of-range");
    }

    @Test
    void is_certified_after_every_module_and_a_passed_rehearsal() {
        followEveryModule();
        mentor.rehearse(TODAY, true, TRAINER, NOW);
        mentor.certify(TODAY, IN_A_YEAR, NOW);
        assertThat(mentor.state()).isEqualTo(CERTIFIED);
        assertThat(mentor.validity()).contains(new Validity(TODAY, IN_A_YEAR));
    }

    @Test
    void is_certified_after_a_failed_rehearsal_and_a_passed_one() {
        followEveryModule();
        mentor.rehearse(TODAY.minusDays(1), false, TRAINER, NOW);
        mentor.rehearse(TODAY, true, TRAINER, NOW);
        mentor.certify(TODAY, IN_A_YEAR, NOW);
        assertThat(mentor.state()).isEqualTo(CERTIFIED);
    }

    @Test
    void refuses_to_certify_without_a_passed_rehearsal() {
        followEveryModule();
        mentor.rehearse(TODAY, false, TRAINER, NOW);
        assertThatThrownBy(() -> mentor.certify(TODAY, IN_A_YEAR, NOW))
                .hasMessageContaining("preparation-incomplete")
                .hasMessageContaining("rehearsalPassed=false")
                .hasMessageContaining("missingModules=[]");
        assertThat(mentor.state()).isEqualTo(IN_TRAINING);
    }

    @Test
    void refuses_to_certify_without_every_module_and_names_what_is_missing() {
        mentor.attend(ACTIVE_LISTENING, TRAINER, NOW);
        mentor.rehearse(TODAY, true, TRAINER, NOW);
        assertThatThrownBy(() -> mentor.certify(TODAY, IN_A_YEAR, NOW))
                .hasMessageContaining("preparation-incomplete")
                .hasMessageContaining("missingModules=[SELF_ASSERTION, SESSION_DESIGN, CONFIDENTIALITY]");
    }

    @Test
    void refuses_to_certify_a_candidate() {
        assertThatThrownBy(() -> mentor.certify(TODAY, IN_A_YEAR, NOW)).hasMessageContaining("preparation-incomplete");
    }

    @Test
    void refuses_to_certify_twice() {
        certified();
        assertThatThrownBy(() -> mentor.certify(TODAY, IN_A_YEAR, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void refuses_training_once_certified() {
        certified();
        assertThatThrownBy(() -> mentor.attend(SELF_ASSERTION, TRAINER, NOW)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> mentor.rehearse(TODAY, true, TRAINER, NOW)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void stays_certified_through_the_last_day() {
        certified();
        assertThat(mentor.expire(noonOf(IN_A_YEAR))).isFalse();
        assertThat(mentor.state()).isEqualTo(CERTIFIED);
    }

    @Test
    void expires_once_on_the_day_after_the_last() {
        certified();
        assertThat(mentor.expire(noonOf(IN_A_YEAR.plusDays(1)))).isTrue();
        assertThat(mentor.state()).isEqualTo(EXPIRED);
        assertThat(mentor.expire(noonOf(IN_A_YEAR.plusDays(1)))).isFalse();
    }

    @Test
    void expires_by_the_calendar_of_the_mentor_s_subsidiary() {
        certified();
        Instant lateOnTheLastDayInLondon = IN_A_YEAR.atTime(23, 30).toInstant(ZoneOffset.UTC);
        assertThat(mentor.expire(Clock.fixed(lateOnTheLastDayInLondon, ZoneOffset.UTC)))
                .isFalse();
        assertThat(mentor.expire(Clock.fixed(lateOnTheLastDayInLondon, ZoneId.of("Europe/Paris"))))
                .isTrue();
    }

    @Test
    void does_not_expire_without_a_certification() {
        mentor.attend(SELF_ASSERTION, TRAINER, NOW);
        assertThat(mentor.expire(noonOf(TODAY.plusYears(10)))).isFalse();
        assertThat(mentor.state()).isEqualTo(IN_TRAINING);
    }

    @Test
    void is_suspended_with_a_reason_and_does_not_expire_any_more() {
        certified();
        mentor.suspend("a confidence was not kept", NOW);
        assertThat(mentor.state()).isEqualTo(SUSPENDED);
        assertThat(mentor.suspensionReason()).isEqualTo("a confidence was not kept");
        assertThat(mentor.expire(noonOf(IN_A_YEAR.plusDays(1)))).isFalse();
    }

    @Test
    void refuses_to_suspend_who_is_not_certified() {
        assertThatThrownBy(() -> mentor.suspend("no reason", NOW)).isInstanceOf(IllegalTransition.class);
    }

    private void certified() {
        followEveryModule();
        mentor.rehearse(TODAY, true, TRAINER, NOW);
        mentor.certify(TODAY, IN_A_YEAR, NOW);
    }

    private void followEveryModule() {
        for (PreparationModule module : PreparationModule.values()) {
            mentor.attend(module, TRAINER, NOW);
        }
    }

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
