package mentoring.shared.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.EJBException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ForgetAnswersTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-03T09:07:00Z"), ZoneOffset.UTC);

    @Test
    void forgets_what_is_older_than_the_hours_configured() {
        AtomicReference<Instant> before = new AtomicReference<>();
        IdempotentRequests requests = new IdempotentRequests() {
            @Override
            public int forgetBefore(Instant moment) {
                before.set(moment);
                return 0;
            }
        };

        new ForgetAnswers(requests, CLOCK, 48).forget();

        assertThat(before).hasValue(Instant.parse("2027-02-01T09:07:00Z"));
    }

    @Test
    void survives_a_database_that_is_away() {
        IdempotentRequests requests = new IdempotentRequests() {
            @Override
            public int forgetBefore(Instant moment) {
                throw new EJBException("no database");
            }
        };

        assertThatCode(() -> new ForgetAnswers(requests, CLOCK, 48).forget()).doesNotThrowAnyException();
    }
}
