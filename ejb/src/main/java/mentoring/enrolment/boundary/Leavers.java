package mentoring.enrolment.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.directory.PersonDeparted;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.control.EnrolmentTransitions;
import mentoring.enrolment.control.StoredEnrolments;
import mentoring.enrolment.entity.Enrolment;
import mentoring.programme.boundary.Waves;

/** Who leaves the company takes part in nothing any more: their enrolments are withdrawn in the transaction that notes the departure. */
@Dependent
public class Leavers {
    @Inject
    StoredEnrolments stored;

    @Inject
    Waves waves;

    @Inject
    EnrolmentTransitions transitions;

    @Inject
    Clock clock;

    public void onDeparture(@Observes PersonDeparted departed) {
        stored.liveOf(departed.person()).forEach(this::withdraw);
    }

    private void withdraw(Enrolment enrolment) {
        EnrolmentState before = enrolment.state();
        enrolment.withdraw(null, clock.instant());
        stored.flush();
        transitions.announceDeparture(enrolment, before, waves.known(enrolment.wave()));
    }
}
