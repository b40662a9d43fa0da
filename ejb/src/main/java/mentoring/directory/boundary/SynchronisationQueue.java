package mentoring.directory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.StoredSynchronisations;
import mentoring.directory.control.SynchronisationRequested;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.shared.control.JobTransitions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Queues synchronisations on this node: they run as soon as the caller's transaction is committed. */
@Dependent
class SynchronisationQueue {
    @Inject
    StoredSynchronisations stored;

    @Inject
    JobTransitions transitions;

    @Inject
    Event<SynchronisationRequested> requests;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.node", defaultValue = "main")
    String node;

    /** As somebody asks for it. */
    Synchronisation asked(String startedBy, SubsidiaryCode subsidiary, NewSynchronisation command) {
        Synchronisation synchronisation =
                new Synchronisation(subsidiary, node, startedBy, command.confirms(), clock.instant());
        if (command.isComplete()) {
            synchronisation.completely();
        }
        command.confirmedList().ifPresent(synchronisation::confirming);
        return queue(synchronisation);
    }

    /** In the place of one that was interrupted, asked for the same. */
    void again(SynchronisationId interrupted) {
        stored.find(interrupted).ifPresent(it -> queue(it.again(node, Transition.SYSTEM, clock.instant())));
    }

    private Synchronisation queue(Synchronisation synchronisation) {
        stored.add(synchronisation);
        transitions.queued(synchronisation.job());
        requests.fire(new SynchronisationRequested(synchronisation.id()));
        return synchronisation;
    }
}
