package mentoring.directory.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.settings.SubsidiarySettings;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Refusal;

/** Runs a synchronisation in the background, outside of any transaction: its steps bring their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SynchronisationRun {
    private static final Logger LOG = Logger.getLogger(SynchronisationRun.class.getName());

    @Inject
    SynchronisationSteps steps;

    @Inject
    GoodSettings settings;

    @Inject
    KnownPeople known;

    /** Whatever goes wrong ends up in the synchronisation's row, where its starter looks. */
    @Asynchronous
    public void of(SynchronisationId id) {
        try {
            synchronise(steps.begin(id));
        } catch (DirectoryUnreadable e) {
            LOG.log(Level.WARNING, "synchronisation " + id.value() + " failed", e);
            steps.fail(id, e.reason().code(), e.getMessage());
        } catch (Refusal e) {
            LOG.log(Level.WARNING, "synchronisation " + id.value() + " failed", e);
            steps.fail(id, "subsidiary-file-broken", e.code());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "synchronisation " + id.value() + " failed", e);
            steps.fail(id, "internal-error", null);
        }
    }

    private void synchronise(Synchronisation synchronisation) {
        SubsidiarySettings good = settings.of(synchronisation.subsidiary());
        new Census(
                        new PersonMapping(good),
                        known.of(good.code()),
                        new Departures(good.departuresPercent(), synchronisation.departuresConfirmed()),
                        new Recording(steps, synchronisation.id()))
                .of(Directories.of(good));
    }
}
