package mentoring.directory.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import mentoring.directory.control.Glance;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.TimedWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Synchronises by itself whoever is due, one transaction each.
 *
 * <p>A directory that has nothing new to say is left at that: no job is made of it, nothing is written, and this node asks again when the usual
 * time has passed. It fires on every node; whoever comes second finds that a run is under way, or was only just, and does nothing.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SynchronisationTimer {
    private final Map<SubsidiaryCode, Instant> foundNothingNew = new HashMap<>();

    @Inject
    Subsidiaries subsidiaries;

    @Inject
    Synchronisations synchronisations;

    @Inject
    Glance glance;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.directory.synchronise.minutes")
    int everyMinutes;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void synchroniseWhoIsDue() {
        TimedWork.attempt(
                () -> subsidiaries.cascade().forEach(subsidiary -> synchronise(subsidiary.code())),
                "subsidiaries are synchronised the next time");
    }

    private void synchronise(SubsidiaryCode code) {
        TimedWork.attempt(() -> startIfAnythingIsNew(code), code.value() + " is synchronised the next time");
    }

    private void startIfAnythingIsNew(SubsidiaryCode code) {
        if (!synchronisations.isDue(code) || askedLately(code)) {
            return;
        }
        if (glance.seesNothingNew(code)) {
            foundNothingNew.put(code, clock.instant());
        } else {
            synchronisations.startIfDue(code);
        }
    }

    private boolean askedLately(SubsidiaryCode code) {
        Instant last = foundNothingNew.get(code);
        return last != null && last.plus(Duration.ofMinutes(everyMinutes)).isAfter(clock.instant());
    }
}
