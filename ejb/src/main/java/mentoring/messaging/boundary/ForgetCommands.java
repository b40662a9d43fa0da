package mentoring.messaging.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import mentoring.messaging.control.Inbox;
import mentoring.shared.boundary.TimedWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the answers to commands that nobody will repeat any more. On several nodes each does it, to no harm. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgetCommands {
    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.idempotency.hours")
    private long hours;

    public ForgetCommands() {}

    ForgetCommands(Inbox inbox, Clock clock, long hours) {
        this.inbox = inbox;
        this.clock = clock;
        this.hours = hours;
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        TimedWork.attempt(
                () -> inbox.forgetBefore(clock.instant().minus(Duration.ofHours(hours))),
                "old commands are forgotten in an hour");
    }
}
