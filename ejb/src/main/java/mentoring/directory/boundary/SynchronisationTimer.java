package mentoring.directory.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.boundary.TimedWork;

/**
 * Synchronises by itself whoever is due, one transaction each.
 *
 * <p>It fires on every node; whoever comes second finds that a run is under way, or was only just, and does nothing.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SynchronisationTimer {
    @Inject
    Subsidiaries subsidiaries;

    @Inject
    Synchronisations synchronisations;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void synchroniseWhoIsDue() {
        TimedWork.attempt(
                () -> subsidiaries.cascade().forEach(subsidiary -> synchronise(subsidiary.code())),
                "subsidiaries are synchronised the next time");
    }

    private void synchronise(SubsidiaryCode code) {
        TimedWork.attempt(() -> synchronisations.startIfDue(code), code.value() + " is synchronised the next time");
    }
}
