package mentoring.certification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.certification.MentorState;
import mentoring.certification.entity.Mentor;
import mentoring.shared.Transition;

/** Announces what has become of a mentor. */
@Dependent
public class MentorTransitions {
    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /**
     * Announces the mentor's state unless it is the one before.
     *
     * @param before null for a new record
     * @param actor the subject that caused it, or {@link Transition#SYSTEM}
     */
    public void announce(Mentor mentor, MentorState before, String actor) {
        if (mentor.state() != before) {
            transitions.fire(Transition.of(
                    "mentor", mentor.person(), mentor.subsidiary(), before, mentor.state(), actor, clock.instant()));
        }
    }
}
