package mentoring.session.entity;

import static mentoring.session.entity.ASession.HELENE;
import static mentoring.session.entity.ASession.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BookingTest {
    @Test
    void takes_the_length_of_the_session_from_its_start_on() {
        Booking booking = new Booking(ASession.scheduled(), HELENE);

        assertThat(booking.person()).isEqualTo(HELENE);
        assertThat(booking.startsAt()).isEqualTo(START);
        assertThat(booking.endsAt()).isEqualTo(START.plus(Duration.ofMinutes(120)));
    }
}
