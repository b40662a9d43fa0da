package mentoring.directory.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationState;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.NotFound;
import mentoring.shared.Transition;

/** What a synchronisation writes: each step is a transaction of its own, with the progress it makes. Those that write people take turns. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SynchronisationSteps {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    StoredSynchronisations synchronisations;

    @Inject
    StoredPeople people;

    @Inject
    PeopleTurn turn;

    @Inject
    StoredMarks marks;

    @Inject
    ManagerLookup managers;

    @Inject
    SynchronisationFailures failures;

    @Inject
    Event<Transition> transitions;

    @Inject
    Farewells farewells;

    @Inject
    Clock clock;

    /** QUEUED becomes RUNNING. */
    public Synchronisation begin(SynchronisationId id) {
        Synchronisation synchronisation = load(id);
        synchronisation.begin(clock.instant());
        transitions.fire(SynchronisationTransitions.begun(synchronisation, clock.instant()));
        return synchronisation;
    }

    /** Takes over who joins, returns or changes. */
    public void apply(SynchronisationId id, List<PersonChange> changes, Progress progress) {
        turn.take();
        Synchronisation synchronisation = load(id);
        Map<Long, Person> stored = stored(changes.stream()
                .map(PersonChange::known)
                .filter(known -> known != null)
                .toList());
        for (PersonChange change : changes) {
            if (change.known() == null) {
                em.persist(new Person(synchronisation.subsidiary(), change.facts()));
            } else {
                stored.get(change.known().id()).show(change.facts());
            }
        }
        synchronisation.advance(progress, clock.instant());
    }

    /** Marks those who have left; what they took part in ends with it. */
    public void depart(SynchronisationId id, List<KnownPerson> gone, Progress progress) {
        turn.take();
        for (Person person : stored(gone).values()) {
            person.depart(clock.instant());
            farewells.to(person);
        }
        load(id).advance(progress, clock.instant());
    }

    /** Finds everybody's manager. */
    public void lookUpManagers(SynchronisationId id, Progress progress) {
        turn.take();
        Synchronisation synchronisation = load(id);
        synchronisation.advance(progress, clock.instant());
        managers.of(synchronisation.subsidiary());
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

    private Map<Long, Person> stored(List<KnownPerson> known) {
        List<PersonId> ids =
                known.stream().map(person -> new PersonId(person.id())).toList();
        return people.findAll(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }
}
