package mentoring.certification.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void accepts_a_period_of_today_alone() {
        assertThatCode(() -> Validity.given(TODAY, TODAY, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void accepts_a_period_of_24_months() {
        assertThatCode(() -> Validity.given(TODAY, TODAY.plusMonths(24), TODAY)).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_day_more_than_24_months_and_says_the_latest_day() {
        assertThatThrownBy(() -> Validity.given(TODAY, TODAY.plusMonths(24).plusDays(1), TODAY))
                .hasMessageContaining("certification-too-long")
                .hasMessageContaining("latest=2028-03-10");
    }

    @Test
    void counts_24_months_from_a_first_day_in_the_past() {
        LocalDate lastMonth = TODAY.minusMonths(1);
        assertThatCode(() -> Validity.given(lastMonth, lastMonth.plusMonths(24), TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Validity.given(lastMonth, TODAY.plusMonths(24), TODAY))
                .hasMessageContaining("certification-too-long");
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        assertThatThrownBy(() -> Validity.given(TODAY.plusDays(1), TODAY, TODAY))
                .hasMessageContaining("certification-period-reversed");
    }

    @Test
    void refuses_a_period_that_ended_yesterday() {
        assertThatThrownBy(() -> Validity.given(TODAY.minusMonths(1), TODAY.minusDays(1), TODAY))
                .hasMessageContaining("certification-already-over");
    }

    @Test
    void accepts_a_first_day_12_months_ahead_and_not_a_day_more() {
        LocalDate inAYear = TODAY.plusMonths(12);
        assertThatCode(() -> Validity.given(inAYear, inAYear, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Validity.given(inAYear.plusDays(1), inAYear.plusDays(1), TODAY))
                .hasMessageContaining("certification-too-far-ahead");
    }

    @Test
    void covers_its_first_and_its_last_day_and_none_beside_them() {
        Validity validity = new Validity(TODAY, TODAY.plusDays(5));
        assertThat(validity.covers(TODAY.minusDays(1))).isFalse();
        assertThat(validity.covers(TODAY)).isTrue();
        assertThat(validity.covers(TODAY.plusDays(5))).isTrue();
        assertThat(validity.covers(TODAY.plusDays(6))).isFalse();
    }

    @Test
    void is_over_the_day_after_its_last() {
        Validity validity = new Validity(TODAY, TODAY);
        assertThat(validity.isOverOn(TODAY)).isFalse();
        assertThat(validity.isOverOn(TODAY.plusDays(1))).isTrue();
    }
}
