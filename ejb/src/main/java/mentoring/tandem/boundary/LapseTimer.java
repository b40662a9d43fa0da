package mentoring.tandem.boundary;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import mentoring.tandem.TandemId;

/**
 * Lets unanswered proposals lapse, one transaction each, a few minutes after their time.
 *
 * <p>It fires on every node; whoever comes second finds the proposal lapsed already and does nothing.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseTimer {
    private static final Logger LOG = System.getLogger(LapseTimer.class.getName());

    @Inject
    TandemWatch watch;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void lapseOverdue() {
        watch.overdue().forEach(this::lapse);
    }

    private void lapse(TandemId id) {
        try {
            watch.lapse(id);
        } catch (EJBException failure) {
            LOG.log(Level.WARNING, () -> "tandem " + id.value() + " stays proposed until the next time", failure);
        }
    }
}
