package mentoring.shared.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import mentoring.shared.JobTotal;
import org.junit.jupiter.api.Test;

class HeadwayTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Headway headway = new Headway(START);

    @Test
    void tells_no_rate_in_the_first_second_of_a_phase() {
        headway.advance("READING", 10, at(0.999));
        assertThat(headway.rate(at(0.999))).isEmpty();

        headway.advance("READING", 10, at(1.999));
        assertThat(headway.rate(at(1.999))).hasValue(10);
    }

    @Test
    void tells_the_rate_of_the_last_ten_to_twenty_seconds() {
        headway.enter("READING", JobTotal.UNKNOWN, START);
        for (int second = 1; second <= 20; second++) {
            headway.advance("READING", 100L * second, at(second));
        }
        assertThat(headway.rate(at(20))).hasValue(100);

        for (int second = 21; second <= 30; second++) {
            headway.advance("READING", 2000 + 300L * (second - 20), at(second));
        }
        assertThat(headway.rate(at(30))).hasValue(300);
    }

    @Test
    void slows_down_once_nothing_was_heard_for_five_seconds() {
        headway.enter("READING", JobTotal.UNKNOWN, START);
        headway.advance("READING", 1000, at(5));

        assertThat(headway.rate(at(10))).hasValue(200);
        assertThat(headway.rate(at(10.001)).orElseThrow()).isLessThan(100);
        assertThat(headway.rate(at(20))).hasValue(50);
    }

    @Test
    void takes_as_long_for_the_rest_as_its_rate_tells_rounded_up() {
        headway.enter("READING", JobTotal.exactly(1001), START);
        headway.advance("READING", 500, at(5));

        assertThat(headway.remaining(at(5))).contains(Duration.ofSeconds(6));
    }

    @Test
    void knows_no_remaining_time_without_a_total_or_while_nothing_gets_done() {
        headway.enter("READING", JobTotal.UNKNOWN, START);
        headway.advance("READING", 500, at(5));
        assertThat(headway.remaining(at(5))).isEmpty();

        headway.enter("READING", JobTotal.exactly(500), at(5));
        headway.advance("READING", 0, at(10));
        assertThat(headway.remaining(at(10))).isEmpty();
    }

    @Test
    void gives_an_estimate_up_once_it_is_surpassed_and_not_before() {
        headway.enter("READING", JobTotal.about(500), START);
        headway.advance("READING", 500, at(5));
        assertThat(headway.total()).isEqualTo(JobTotal.about(500));
        assertThat(headway.remaining(at(5))).contains(Duration.ZERO);

        headway.advance("READING", 501, at(6));
        assertThat(headway.total()).isEqualTo(JobTotal.UNKNOWN);
        assertThat(headway.remaining(at(6))).isEmpty();
    }

    @Test
    void starts_anew_with_each_phase() {
        headway.enter("READING", JobTotal.exactly(500), START);
        headway.advance("READING", 500, at(5));
        headway.advance("WRITING", 1, at(6));

        assertThat(headway.phase()).isEqualTo("WRITING");
        assertThat(headway.done()).isEqualTo(1);
        assertThat(headway.total()).isEqualTo(JobTotal.UNKNOWN);
        assertThat(headway.rate(at(6.5))).isEmpty();
    }

    private static Instant at(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }
}
