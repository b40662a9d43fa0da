package mentoring.directory.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.SynchronisationId;
import mentoring.directory.SynchronisationPhase;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.writing.Move;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobState;
import mentoring.shared.JobTotal;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.shared.control.JobTransitions;
import mentoring.shared.entity.Job;

/** What a synchronisation writes: each step is a transaction of its own. Those that write people take turns. */
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
    ListedDepartures departures;

    @Inject
    JobTransitions transitions;

    @Inject
    Event<Transition> moves;

    @Inject
    Farewells farewells;

    @Inject
    Clock clock;

    /** QUEUED becomes RUNNING, unless it was cancelled before; what an earlier run of the subsidiary may have left is forgotten. */
    public Optional<Synchronisation> begin(SynchronisationId id) {
        Synchronisation synchronisation = synchronisations.locked(id);
        if (synchronisation.state() == JobState.CANCELLED) {
            return Optional.empty();
        }
        transitions.begin(synchronisation.job());
        shown.forgetAll(synchronisation.subsidiary());
        return Optional.of(synchronisation);
    }

    /** Begins a phase, of which it is known how much there is to do. False when somebody has cancelled it: whoever runs it ends here. */
    public boolean enter(SynchronisationId id, SynchronisationPhase phase, JobTotal total) {
        Job job = synchronisations.locked(id).job();
        job.enter(phase.name(), total, clock.instant());
        return !job.isCancelRequested();
    }

    /** Shows how far it has come. False when somebody has cancelled it: whoever runs it ends here. */
    public boolean advance(SynchronisationId id, Progress progress) {
        Synchronisation synchronisation = synchronisations.locked(id);
        synchronisation.advance(progress, clock.instant());
        return !synchronisation.job().isCancelRequested();
    }

    /** Notes who joins, returns or changes. */
    public void note(SynchronisationId id, List<PersonChange> changes) {
        shown.note(id, running(id).subsidiary(), changes);
    }

    /**
     * Makes people of all that was noted, finds everybody's manager, and announces who has moved.
     *
     * @param neighbours the subsidiaries in which a key stands for the same person
     */
    public void write(SynchronisationId id, Set<SubsidiaryCode> neighbours) {
        turn.take();
        Synchronisation synchronisation = synchronisations.locked(id);
        synchronisation.job().mustRun();
        List<Move> moved = shown.moves(id);
        shown.becomePeople(id, neighbours);
        moved.forEach(move -> moves.fire(move.announced(synchronisation.job().startedBy(), clock.instant())));
    }

    /** Marks those who have left; what they took part in ends with it. Whoever has moved to another subsidiary meanwhile has not left. */
    public void depart(SynchronisationId id, List<KnownPerson> gone) {
        turn.take();
        Synchronisation synchronisation = running(id);
        List<PersonId> ids =
                gone.stream().map(person -> new PersonId(person.id())).toList();
        for (Person person : people.findAll(ids)) {
            if (person.subsidiary().equals(synchronisation.subsidiary())) {
                person.depart(clock.instant());
                farewells.to(person);
            }
        }
        shown.findManagersUnder(ids);
    }

    /** Forgets whom earlier runs of the subsidiary have listed, before these departures are. */
    public void forgetDepartures(SynchronisationId id) {
        departures.forget(running(id).subsidiary());
    }

    /** Lists who has left, for somebody to confirm it. */
    public void list(SynchronisationId id, List<KnownPerson> gone) {
        running(id);
        departures.add(id, gone);
    }

    /** RUNNING becomes DONE, and the directory is followed from here on; no departures wait any more. */
    public void complete(SynchronisationId id, Reached reached, Progress all) {
        Synchronisation synchronisation = synchronisations.locked(id);
        synchronisation.advance(all, clock.instant());
        marks.keep(synchronisation.subsidiary(), reached, clock.instant());
        departures.forget(synchronisation.subsidiary());
        transitions.complete(synchronisation.job(), all.counts());
    }

    /** QUEUED or RUNNING becomes FAILED, and what was noted is forgotten; one that has ended in the meantime stays as it is. */
    public void fail(SynchronisationId id, String problem, String detail) {
        Synchronisation synchronisation = synchronisations.locked(id);
        shown.forget(id);
        transitions.fail(synchronisation.job(), synchronisation.progress().counts(), problem, detail);
    }

    /** QUEUED or RUNNING becomes CANCELLED, and what was noted is forgotten. */
    public void cancel(SynchronisationId id) {
        Synchronisation synchronisation = synchronisations.locked(id);
        shown.forget(id);
        transitions.cancel(synchronisation.job(), synchronisation.progress().counts());
    }

    private Synchronisation running(SynchronisationId id) {
        Synchronisation synchronisation = synchronisations.get(id);
        synchronisation.job().mustRun();
        return synchronisation;
    }
}
