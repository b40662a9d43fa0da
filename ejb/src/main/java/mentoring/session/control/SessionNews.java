package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.session.AlertState;
import mentoring.session.SessionState;
import mentoring.session.entity.Alert;
import mentoring.session.entity.Session;
import mentoring.shared.Transition;

/** Tells the rest of the module what became of sessions and alerts, in the transaction in which it did; never what they are about. */
@Dependent
public class SessionNews {
    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /** Told unless the session is in the state in which it was. */
    public void changed(Session session, SessionState from, String actor) {
        if (session.state() != from) {
            tell(session, from, actor);
        }
    }

    /** Told for every slot, also when a rescheduled session is rescheduled once more. */
    public void gotSlot(Session session, SessionState from, String actor) {
        tell(session, from, actor);
    }

    /** @param from null when it has just been raised */
    public void changed(Alert alert, AlertState from, String actor) {
        Transition change = Transition.of(
                        "alert", alert.id(), alert.subsidiary(), from, alert.state(), actor, clock.instant())
                .with("alertKind", alert.kind().name())
                .with("tandem", alert.tandem().value());
        transitions.fire(
                alert.session() == null
                        ? change
                        : change.with("session", alert.session().value()));
    }

    private void tell(Session session, SessionState from, String actor) {
        transitions.fire(Transition.of(
                        "session", session.id(), session.subsidiary(), from, session.state(), actor, clock.instant())
                .with("tandem", session.tandem().value())
                .with("wave", session.wave().value())
                .with("number", session.number()));
    }
}
