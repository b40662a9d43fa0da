package mentoring.evaluation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mentoring.evaluation.control.StoredEvaluations;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import mentoring.session.boundary.SessionView;
import mentoring.session.boundary.Sessions;
import mentoring.shared.Transition;

/** The end of evaluation windows, on nobody's behalf. */
@Stateless
public class EvaluationWindows {
    private static final int AT_ONCE = 500;

    @Inject
    StoredEvaluations stored;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** Sessions whose window has closed and that are not ended yet, those that closed first in front, some hundreds at most. */
    public List<SessionId> overdue() {
        return sessions.overdue(AT_ONCE);
    }

    /** Ends a session whose window has closed: EVALUATED when somebody has evaluated, LAPSED when nobody has; does nothing otherwise. */
    public void close(SessionId id) {
        SessionView session = sessions.hold(id);
        if (session.state() != SessionState.HELD || clock.instant().isBefore(session.evaluationClosesAt())) {
            return;
        }
        if (stored.count(id) > 0) {
            sessions.markEvaluated(id, Transition.SYSTEM);
        } else {
            sessions.lapse(id);
        }
    }
}
