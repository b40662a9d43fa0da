package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.session.entity.Alert;
import mentoring.session.entity.Session;
import mentoring.shared.Transition;
import mentoring.tandem.boundary.TandemView;

/** Tells programme managers what they should look into. */
@Dependent
public class Alarm {
    @Inject
    StoredAlerts stored;

    @Inject
    SessionNews news;

    @Inject
    Clock clock;

    /** A tandem keeps calling its sessions off. */
    public void raise(Session session, String actor) {
        raise(Alert.ofCancellations(session, clock.instant()), actor);
    }

    /** A tandem has lost a member: those who are left should be paired again. */
    public void proposeRepairing(TandemView tandem) {
        raise(Alert.ofDeparture(tandem.subsidiary(), tandem.wave(), tandem.id(), clock.instant()), Transition.SYSTEM);
    }

    private void raise(Alert alert, String actor) {
        stored.add(alert);
        news.changed(alert, null, actor);
    }
}
