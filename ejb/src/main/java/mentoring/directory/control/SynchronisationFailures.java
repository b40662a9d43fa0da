package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import mentoring.directory.SynchronisationState;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Transition;

/** Ends synchronisations that did not work, forgets what they were shown, and announces it. */
@Dependent
public class SynchronisationFailures {
    @Inject
    Event<Transition> transitions;

    @Inject
    ShownPeople shown;

    @Inject
    Clock clock;

    /** The node went down under it, or nothing was heard of it for too long. */
    public void interrupt(Synchronisation synchronisation) {
        end(synchronisation, "interrupted", null);
    }

    /** @param problem a stable code */
    public void end(Synchronisation synchronisation, String problem, String detail) {
        Instant now = clock.instant();
        shown.forget(synchronisation.id());
        SynchronisationState from = synchronisation.state();
        synchronisation.fail(problem, detail, now);
        transitions.fire(SynchronisationTransitions.ended(synchronisation, from, now));
    }
}
