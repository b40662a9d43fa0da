package mentoring.tandem.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mentoring.shared.boundary.TimedWork;
import mentoring.tandem.TandemId;

/**
 * Lets unanswered proposals lapse, one transaction each, a few minutes after their time.
 *
 * <p>It fires on every node; whoever comes second finds the proposal lapsed already and does nothing.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LapseTimer {
    @Inject
    TandemWatch watch;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void lapseOverdue() {
        TimedWork.attempt(() -> watch.overdue().forEach(this::lapse), "overdue proposals lapse the next time");
    }

    private void lapse(TandemId id) {
        TimedWork.attempt(() -> watch.lapse(id), "tandem " + id.value() + " stays proposed until the next time");
    }
}
