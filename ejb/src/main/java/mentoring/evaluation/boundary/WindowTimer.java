package mentoring.evaluation.boundary;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import mentoring.session.SessionId;

/**
 * Makes the end of evaluation windows visible, every five minutes, each in a transaction of its own.
 *
 * <p>Runs on every node: a session is held while it is decided upon, so the second node finds nothing left to do.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WindowTimer {
    private static final Logger LOG = System.getLogger(WindowTimer.class.getName());

    @Inject
    EvaluationWindows windows;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void closeOverdue() {
        windows.overdue().forEach(this::close);
    }

    private void close(SessionId session) {
        try {
            windows.close(session);
        } catch (EJBException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "evaluation window of session " + session.value() + " is closed at the next turn",
                    failure);
        }
    }
}
