package mentoring.directory.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationState;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.NotFound;
import mentoring.shared.Transition;

/** What a synchronisation writes: each step is a transaction of its own, with the progress it makes. Those that write people take turns. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SynchronisationSteps {
    @Inject
    StoredSynchronisations synchronisations;

    @Inject
    StoredPeople people;

    @Inject
    PeopleTurn turn;

    @Inject
    StoredMarks marks;

    @Inject
    ShownPeople shown;

    @Inject
    SynchronisationFailures failures;

    @Inject
    Event<Transition> transitions;

    @Inject
    Farewells farewells;

    @Inject
    Clock clock;

    /** QUEUED becomes RUNNING; what an earlier run of the subsidiary may have left is forgotten. */
    public Synchronisation begin(SynchronisationId id) {
        Synchronisation synchronisation = load(id);
        synchronisation.begin(clock.instant());
        shown.forgetAll(synchronisation.subsidiary());
        transitions.fire(SynchronisationTransitions.begun(synchronisation, clock.instant()));
        return synchronisation;
    }

    /** Notes who joins, returns or changes. */
    public void note(SynchronisationId id, List<PersonChange> changes, Progress progress) {
        Synchronisation synchronisation = load(id);
        synchronisation.advance(progress, clock.instant());
        shown.note(id, synchronisation.subsidiary(), changes);
    }

    /** Shows how far it has come, before a step that takes its time. */
    public void advance(SynchronisationId id, Progress progress) {
        load(id).advance(progress, clock.instant());
    }

    /** Makes people of all that was noted, and finds everybody's manager. */
    public void write(SynchronisationId id, Progress progress) {
        turn.take();
        load(id).advance(progress, clock.instant());
        shown.becomePeople(id);
    }

    /** Marks those who have left; what they took part in ends with it. */
    public void depart(SynchronisationId id, List<KnownPerson> gone, Progress progress) {
        turn.take();
        List<PersonId> ids =
                gone.stream().map(person -> new PersonId(person.id())).toList();
        for (Person person : people.findAll(ids)) {
            person.depart(clock.instant());
            farewells.to(person);
        }
        shown.findManagersUnder(ids);
        load(id).advance(progress, clock.instant());
    }

    /** RUNNING becomes DONE, and the directory is followed from here on. */
    public void complete(SynchronisationId id, Reached reached) {
        Synchronisation synchronisation = load(id);
        marks.keep(synchronisation.subsidiary(), reached, clock.instant());
        SynchronisationState from = synchronisation.state();
        synchronisation.complete(clock.instant());
        transitions.fire(SynchronisationTransitions.ended(synchronisation, from, clock.instant()));
    }

    /** QUEUED or RUNNING becomes FAILED; one that has ended in the meantime stays as it is. */
    public void fail(SynchronisationId id, String problem, String detail) {
        Synchronisation synchronisation = load(id);
        if (!synchronisation.state().hasEnded()) {
            failures.end(synchronisation, problem, detail);
        }
    }

    private Synchronisation load(SynchronisationId id) {
        return synchronisations.find(id).orElseThrow(() -> NotFound.of("job", id.value()));
    }
}
