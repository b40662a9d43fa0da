package mentoring.messaging.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import mentoring.messaging.control.Inbox;
import mentoring.shared.boundary.IdempotentRequests;
import mentoring.shared.boundary.TimedWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the answers to requests and commands that nobody will repeat any more. On several nodes each does it, to no harm. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetAnswers {
    @Inject
    private IdempotentRequests requests;

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.idempotency.hours")
    private long hours;

    public ForgetAnswers() {}

    ForgetAnswers(IdempotentRequests requests, Inbox inbox, Clock clock, long hours) {
        this.requests = requests;
        this.inbox = inbox;
        this.clock = clock;
        this.hours = hours;
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    void forget() {
        Instant oldest = clock.instant().minus(Duration.ofHours(hours));
        TimedWork.attempt(() -> requests.forgetBefore(oldest), "old answers to requests are forgotten in an hour");
        TimedWork.attempt(() -> inbox.forgetBefore(oldest), "old answers to commands are forgotten in an hour");
    }
}
