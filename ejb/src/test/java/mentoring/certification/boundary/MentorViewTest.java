package mentoring.certification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mentoring.certification.MentorState;
import mentoring.directory.PersonId;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.Test;

class MentorViewTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate LAST = FIRST.plusYears(1);

    @Test
    void is_certified_from_the_first_day_to_the_last() {
        MentorView mentor = mentor(MentorState.CERTIFIED, FIRST, LAST);
        assertThat(mentor.certifiedOn(FIRST.minusDays(1))).isFalse();
        assertThat(mentor.certifiedOn(FIRST)).isTrue();
        assertThat(mentor.certifiedOn(LAST)).isTrue();
        assertThat(mentor.certifiedOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void is_not_certified_while_suspended_or_expired() {
        assertThat(mentor(MentorState.SUSPENDED, FIRST, LAST).certifiedOn(FIRST))
                .isFalse();
        assertThat(mentor(MentorState.EXPIRED, FIRST, LAST).certifiedOn(LAST)).isFalse();
    }

    @Test
    void is_not_certified_before_the_first_certification() {
        assertThat(mentor(MentorState.IN_TRAINING, null, null).certifiedOn(FIRST))
                .isFalse();
    }

    private static MentorView mentor(MentorState state, LocalDate from, LocalDate until) {
        return new MentorView(
                new PersonId(51),
                new SubsidiaryCode("aurore-services"),
                state,
                List.of(),
                List.of(),
                from,
                until,
                null,
                1);
    }
}
