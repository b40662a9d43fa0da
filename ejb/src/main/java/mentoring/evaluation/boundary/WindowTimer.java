package mentoring.evaluation.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mentoring.session.SessionId;
import mentoring.shared.boundary.TimedWork;

/**
 * Makes the end of evaluation windows visible, every five minutes, each in a transaction of its own.
 *
 * <p>Runs on every node: a session is held while it is decided upon, so the second node finds nothing left to do.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WindowTimer {
    @Inject
    EvaluationWindows windows;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void closeOverdue() {
        TimedWork.attempt(
                () -> windows.overdue().forEach(this::close), "evaluation windows are closed at the next turn");
    }

    private void close(SessionId session) {
        TimedWork.attempt(
                () -> windows.close(session),
                "evaluation window of session " + session.value() + " is closed at the next turn");
    }
}
