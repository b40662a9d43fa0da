package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.session.AlertKind;
import mentoring.session.entity.Alert;
import mentoring.session.entity.Session;

/** Tells programme managers that a tandem keeps calling its sessions off. */
@Dependent
public class Alarm {
    @Inject
    StoredAlerts stored;

    @Inject
    SessionNews news;

    @Inject
    Clock clock;

    public void raise(Session session, String actor) {
        Alert alert = new Alert(AlertKind.TWO_CANCELLATIONS_IN_A_ROW, session, clock.instant());
        stored.add(alert);
        news.changed(alert, null, actor);
    }
}
