package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.Rhythm;
import mentoring.directory.control.StoredSynchronisations;
import mentoring.directory.control.SynchronisationFailures;
import mentoring.directory.control.SynchronisationRequested;
import mentoring.directory.control.SynchronisationTransitions;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the people of a subsidiary up to what its directory shows, in the background. */
@Stateless
public class Synchronisations {
    @Inject
    StoredSynchronisations stored;

    @Inject
    SynchronisationFailures failures;

    @Inject
    GoodSettings settings;

    @Inject
    Event<SynchronisationRequested> requests;

    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.node", defaultValue = "main")
    String node;

    @Inject
    @ConfigProperty(name = "mentoring.directory.synchronise.minutes")
    int everyMinutes;

    /**
     * Queues a synchronisation, which runs as soon as this transaction is committed; one at a time for a subsidiary.
     *
     * <p>Refusals: {@code synchronisation-running} with the job that runs; {@code subsidiary-file-broken} with every mistake; {@code
     * not-found} outside the scope; {@code not-allowed} for others than HR and operators.
     */
    public SynchronisationView start(Caller caller, SubsidiaryCode subsidiary, NewSynchronisation command) {
        Operators.only(caller, subsidiary);
        settings.of(subsidiary);
        stored.runningFor(subsidiary).ifPresent(this::mustBeDead);
        Synchronisation synchronisation =
                new Synchronisation(subsidiary, node, caller.subject(), command.confirms(), clock.instant());
        if (command.isComplete()) {
            synchronisation.completely();
        }
        return queue(synchronisation);
    }

    private SynchronisationView queue(Synchronisation synchronisation) {
        stored.add(synchronisation);
        transitions.fire(SynchronisationTransitions.queued(synchronisation, clock.instant()));
        requests.fire(new SynchronisationRequested(synchronisation.id()));
        return SynchronisationView.of(synchronisation);
    }

    /** For the timer: queues a synchronisation when the subsidiary is due; see {@code mentoring.directory.synchronise.minutes}. */
    public void startIfDue(SubsidiaryCode subsidiary) {
        Rhythm rhythm = new Rhythm(Duration.ofMinutes(everyMinutes));
        boolean importedOnce = stored.lastDone(subsidiary).isPresent();
        if (rhythm.isDue(stored.recent(subsidiary, Rhythm.MEMORY), importedOnce, clock.instant())) {
            queue(new Synchronisation(subsidiary, node, Transition.SYSTEM, false, clock.instant()));
        }
    }

    /** One synchronisation of the caller's scope; {@code not-found} outside of it. */
    public SynchronisationView get(Caller caller, SynchronisationId id) {
        Operators.only(caller);
        return stored.find(id)
                .filter(synchronisation -> Operators.mayLookAfter(caller, synchronisation.subsidiary()))
                .map(SynchronisationView::of)
                .orElseThrow(() -> NotFound.of("job", id.value()));
    }

    private void mustBeDead(Synchronisation running) {
        if (!running.isSilentSince(clock.instant())) {
            throw DirectoryRefused.alreadyRunning(running.subsidiary(), running.id());
        }
        failures.interrupt(running);
        stored.flush();
    }
}
