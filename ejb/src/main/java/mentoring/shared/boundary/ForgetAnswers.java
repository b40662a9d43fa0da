package mentoring.shared.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the answers to requests that nobody will repeat any more. On several nodes each does it, to no harm. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetAnswers {
    @Inject
    private IdempotentRequests requests;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.idempotency.hours")
    private long hours;

    public ForgetAnswers() {}

    ForgetAnswers(IdempotentRequests requests, Clock clock, long hours) {
        this.requests = requests;
        this.clock = clock;
        this.hours = hours;
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void forget() {
        TimedWork.attempt(
                () -> requests.forgetBefore(clock.instant().minus(Duration.ofHours(hours))),
                "old answers are forgotten in an hour");
    }
}
