package mentoring.session.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import mentoring.session.SessionRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotRangeTest {
    private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    private static final Instant EARLIEST = NOW.minus(Duration.ofDays(30));
    private static final Instant LATEST = NOW.plus(Duration.ofDays(366));
    private static final SlotRange RANGE = SlotRange.from(30);

    @Test
    void reaches_from_some_days_back_to_a_year_ahead_both_ends_inside() {
        assertThatCode(() -> RANGE.mustHold(EARLIEST, NOW)).doesNotThrowAnyException();
        assertThatCode(() -> RANGE.mustHold(NOW, NOW)).doesNotThrowAnyException();
        assertThatCode(() -> RANGE.mustHold(LATEST, NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-02T08:59:59.999999Z", "2028-02-02T09:00:00.000001Z"})
    void refuses_what_lies_beyond_and_says_what_would_do(Instant beyond) {
        assertThatThrownBy(() -> RANGE.mustHold(beyond, NOW)).isInstanceOfSatisfying(SessionRefused.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("slot-out-of-reach");
            assertThat(refusal.facts())
                    .containsEntry("earliest", EARLIEST.toString())
                    .containsEntry("latest", LATEST.toString());
        });
    }

    @Test
    void looks_ahead_alone_where_nothing_is_recorded_after_the_fact() {
        SlotRange ahead = SlotRange.from(0);

        assertThatCode(() -> ahead.mustHold(NOW, NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ahead.mustHold(NOW.minusNanos(1000), NOW)).isInstanceOf(SessionRefused.class);
    }
}
