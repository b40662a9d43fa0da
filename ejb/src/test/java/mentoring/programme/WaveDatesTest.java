package mentoring.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WaveDatesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final WaveDates MARCH_TO_JUNE =
            new WaveDates(DAY, DAY.plusDays(13), DAY.plusDays(28), DAY.plusMonths(3));

    @Test
    void takes_four_dates_on_one_day() {
        assertThatCode(() -> new WaveDates(DAY, DAY, DAY, DAY)).doesNotThrowAnyException();
    }

    @Test
    void refuses_to_close_enrolment_the_day_before_it_opens() {
        assertThatThrownBy(() -> new WaveDates(DAY, DAY.minusDays(1), DAY, DAY))
                .hasMessageStartingWith("wave-dates-out-of-order")
                .hasMessageContaining("earlier=enrolmentOpensOn")
                .hasMessageContaining("later=enrolmentClosesOn");
    }

    @Test
    void refuses_to_start_the_day_before_enrolment_closes() {
        assertThatThrownBy(() -> new WaveDates(DAY, DAY.plusDays(1), DAY, DAY.plusDays(1)))
                .hasMessageStartingWith("wave-dates-out-of-order")
                .hasMessageContaining("later=startsOn");
    }

    @Test
    void refuses_to_end_the_day_before_the_start() {
        assertThatThrownBy(() -> new WaveDates(DAY, DAY, DAY.plusDays(1), DAY))
                .hasMessageStartingWith("wave-dates-out-of-order")
                .hasMessageContaining("later=endsOn");
    }

    @Test
    void lets_everybody_start_within_two_weeks_and_not_after_the_end() {
        assertThat(new WaveDates(DAY, DAY, DAY, DAY.plusDays(13)).startsBy()).isEqualTo(DAY.plusDays(13));
        assertThat(new WaveDates(DAY, DAY, DAY, DAY.plusDays(14)).startsBy()).isEqualTo(DAY.plusDays(13));
        assertThat(new WaveDates(DAY, DAY, DAY, DAY.plusDays(12)).startsBy()).isEqualTo(DAY.plusDays(12));
    }

    @Test
    void refuses_enrolment_before_the_window_opens() {
        assertThatThrownBy(() -> MARCH_TO_JUNE.mustBeInEnrolmentWindow(DAY.minusDays(1)))
                .hasMessage("enrolment-window-not-open {opensOn=2027-03-01}");
    }

    @Test
    void takes_enrolment_on_the_first_and_on_the_last_day() {
        assertThatCode(() -> MARCH_TO_JUNE.mustBeInEnrolmentWindow(DAY)).doesNotThrowAnyException();
        assertThatCode(() -> MARCH_TO_JUNE.mustBeInEnrolmentWindow(DAY.plusDays(13)))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_enrolment_after_the_window_closes() {
        assertThatThrownBy(() -> MARCH_TO_JUNE.mustBeInEnrolmentWindow(DAY.plusDays(14)))
                .hasMessage("enrolment-window-closed {closedOn=2027-03-14}");
    }
}
