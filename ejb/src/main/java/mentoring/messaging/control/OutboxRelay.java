package mentoring.messaging.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Empties the outbox towards the broker: woken by commits, and every second for what a wake-up missed. */
@Singleton
@Startup
@DependsOn("MentoringDatabase")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {
    @Inject
    private OutboxBatch batch;

    @Inject
    private Clock clock;

    private final BrokerWatch broker = new BrokerWatch();

    // Not persistent: a persistent timer would be one row for the whole cluster, and fire on every node all the same.
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void relay() {
        if (!broker.isWorthTrying(clock.instant())) {
            return;
        }
        try {
            int sent = OutboxBatch.SIZE;
            while (sent == OutboxBatch.SIZE) {
                sent = batch.send();
                broker.took(sent);
            }
        } catch (BrokerUnreachable | EJBException failure) {
            broker.failed(failure, clock.instant());
        }
    }
}
