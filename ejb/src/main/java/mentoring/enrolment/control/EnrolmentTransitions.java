package mentoring.enrolment.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.entity.Enrolment;
import mentoring.programme.boundary.WaveView;
import mentoring.shared.Caller;
import mentoring.shared.Transition;

/** Announces who takes part in which wave, and who no longer does. */
@Dependent
public class EnrolmentTransitions {
    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /** @param before null for a new enrolment */
    public void announce(Enrolment enrolment, EnrolmentState before, WaveView wave, Caller caller) {
        transitions.fire(Transition.of(
                        "enrolment",
                        enrolment.id(),
                        wave.subsidiary(),
                        before,
                        enrolment.state(),
                        caller.subject(),
                        clock.instant())
                .with("wave", wave.id().value())
                .with("person", enrolment.person().value())
                .with("side", enrolment.wishes().side().name()));
    }
}
