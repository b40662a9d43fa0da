package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import mentoring.directory.DirectoryRefused;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.GoodSettings;
import mentoring.directory.control.ListedDepartures;
import mentoring.directory.control.Rhythm;
import mentoring.directory.control.StoredSynchronisations;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.shared.boundary.JobView;
import mentoring.shared.control.JobDeaths;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the people of a subsidiary up to what its directory shows, in the background: each run is a job. */
@Stateless
public class Synchronisations {
    @Inject
    StoredSynchronisations stored;

    @Inject
    SynchronisationQueue queue;

    @Inject
    SynchronisationKind kind;

    @Inject
    ListedDepartures departures;

    @Inject
    JobDeaths deaths;

    @Inject
    GoodSettings settings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.directory.synchronise.minutes")
    int everyMinutes;

    /**
     * Queues a synchronisation, which runs as soon as this transaction is committed; one at a time for a subsidiary.
     *
     * <p>Refusals: {@code synchronisation-running} with the job that runs; {@code subsidiary-file-broken} with every mistake; {@code
     * departures-list-gone} when the list to confirm is not kept; {@code not-found} outside the scope; {@code not-allowed} for others than
     * HR and operators.
     */
    public JobView start(Caller caller, SubsidiaryCode subsidiary, NewSynchronisation command) {
        Operators.only(caller, subsidiary);
        settings.of(subsidiary);
        stored.runningFor(subsidiary)
                .ifPresent(running ->
                        deaths.makeWay(running.job(), () -> DirectoryRefused.alreadyRunning(subsidiary, running.id())));
        command.confirmedList().ifPresent(listed -> mustBeKept(subsidiary, listed));
        Synchronisation queued = queue.asked(caller.subject(), subsidiary, command);
        return JobView.of(queued.job(), kind, queued.progress().counts(), clock.instant());
    }

    /** Whether it is time for the subsidiary to be synchronised by itself; see {@code mentoring.directory.synchronise.minutes}. */
    public boolean isDue(SubsidiaryCode subsidiary) {
        Rhythm rhythm = new Rhythm(Duration.ofMinutes(everyMinutes));
        boolean importedOnce = stored.lastDone(subsidiary).isPresent();
        return rhythm.isDue(stored.recent(subsidiary, Rhythm.MEMORY), importedOnce, clock.instant());
    }

    /** For the timer: queues a synchronisation when the subsidiary is due. */
    public void startIfDue(SubsidiaryCode subsidiary) {
        if (isDue(subsidiary)) {
            queue.asked(Transition.SYSTEM, subsidiary, NewSynchronisation.USUAL);
        }
    }

    /**
     * The people who have left as a synchronisation saw it that stopped with {@code departures-to-confirm}, in order of their ids.
     *
     * <p>Empty for one that did not stop, and once a later one has found out who has left. {@code not-found} outside the scope.
     */
    public Page<PersonView> departures(Caller caller, SynchronisationId id, PageRequest page) {
        Operators.only(caller);
        stored.find(id)
                .filter(it -> Operators.mayLookAfter(caller, it.subsidiary()))
                .orElseThrow(() -> NotFound.of("job", id.value()));
        List<PersonView> people =
                departures.of(id, page).stream().map(PersonView::of).toList();
        return Page.of(people, page, person -> person.id().value());
    }

    private void mustBeKept(SubsidiaryCode subsidiary, SynchronisationId listed) {
        boolean ofSubsidiary = stored.find(listed)
                .filter(it -> it.subsidiary().equals(subsidiary))
                .isPresent();
        if (!ofSubsidiary || !departures.isKept(listed)) {
            throw DirectoryRefused.listGone(subsidiary, listed);
        }
    }
}
