package mentoring.session.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mentoring.session.AlertId;
import mentoring.session.AlertState;
import mentoring.session.control.SessionNews;
import mentoring.session.control.StoredAlerts;
import mentoring.session.entity.Alert;
import mentoring.shared.Caller;
import mentoring.shared.NotAllowed;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;

/** What programme managers should look into, within their scope. */
@Stateless
public class Alerts {
    @Inject
    StoredAlerts stored;

    @Inject
    SessionNews news;

    @Inject
    Clock clock;

    /**
     * The alerts of the caller's subsidiaries in order of their ids; {@code not-allowed} for others than programme managers and HR.
     *
     * @param openOnly leaves out what somebody takes care of already
     */
    public Page<AlertView> list(Caller caller, boolean openOnly, PageRequest page) {
        caller.mustBe(SessionSight.OVERSEERS);
        List<Alert> found = caller.is(Role.GROUP_HR)
                ? stored.all(openOnly, page)
                : stored.of(caller.subsidiaries(), openOnly, page);
        return Page.of(
                found.stream().map(AlertView::of).toList(),
                page,
                view -> view.id().value());
    }

    /** One alert of the caller's subsidiaries; {@code not-found} beyond, {@code not-allowed} for others than programme managers and HR. */
    public AlertView get(Caller caller, AlertId id) {
        return AlertView.of(visible(caller, id));
    }

    /**
     * A programme manager takes care of it.
     *
     * <p>Refusals: {@code not-found}, {@code not-allowed}, {@code stale-version}, {@code illegal-transition} when somebody already does.
     *
     * @param version as the caller read it
     */
    public AlertView acknowledge(Caller caller, AlertId id, long version) {
        Alert alert = visible(caller, id);
        if (!caller.may(alert.subsidiary(), Role.PROGRAMME_MANAGER)) {
            throw NotAllowed.needs(alert.subsidiary(), Role.PROGRAMME_MANAGER);
        }
        StaleVersion.check(version, alert.version());
        AlertState from = alert.state();
        alert.acknowledge(caller.subject(), clock.instant());
        stored.flush();
        news.changed(alert, from, caller.subject());
        return AlertView.of(alert);
    }

    private Alert visible(Caller caller, AlertId id) {
        caller.mustBe(SessionSight.OVERSEERS);
        return stored.find(id)
                .filter(alert -> caller.may(alert.subsidiary(), SessionSight.OVERSEERS))
                .orElseThrow(() -> NotFound.of("alert", id.value()));
    }
}
