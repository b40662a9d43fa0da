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
        transitions.fire(transition(enrolment, before, wave, caller.subject()));
    }

    /** Somebody has left the company: whoever reacts to the withdrawal may want to know that nobody decided it. */
    public void announceDeparture(Enrolment enrolment, EnrolmentState before, WaveView wave) {
        transitions.fire(transition(enrolment, before, wave, Transition.SYSTEM).with("departed", true));
    }

    private Transition transition(Enrolment enrolment, EnrolmentState before, WaveView wave, String actor) {
        return Transition.of(
                        "enrolment",
                        enrolment.id(),
                        wave.subsidiary(),
                        before,
                        enrolment.state(),
                        actor,
                        clock.instant())
                .with("wave", wave.id().value())
                .with("person", enrolment.person().value())
                .with("side", enrolment.wishes().side().name());
    }
}
