package mentoring.shared.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets the answers to requests that nobody will repeat any more. On several nodes each does it, to no harm. */
@Singleton
public class ForgetAnswers {
    @Inject
    private IdempotentRequests requests;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.idempotency.hours")
    private long hours;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void forget() {
        requests.forgetBefore(clock.instant().minus(Duration.ofHours(hours)));
    }
}
