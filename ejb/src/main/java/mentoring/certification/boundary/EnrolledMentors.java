package mentoring.certification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.EnrolmentState;
import mentoring.enrolment.Side;
import mentoring.enrolment.boundary.EnrolmentView;
import mentoring.enrolment.boundary.Enrolments;
import mentoring.shared.Transition;

/** Who enrols as mentor becomes a candidate, in the transaction of the enrolment. */
@ApplicationScoped
public class EnrolledMentors {
    @Inject
    Enrolments enrolments;

    @Inject
    MentorRecords records;

    void on(@Observes Transition transition) {
        if (!isAnEnrolment(transition)) {
            return;
        }
        EnrolmentView enrolment = enrolments.known(new EnrolmentId(Long.parseLong(transition.id())));
        if (enrolment.side() == Side.MENTOR) {
            records.open(enrolment.person(), transition.subsidiary().orElseThrow(), transition.actor());
        }
    }

    private static boolean isAnEnrolment(Transition transition) {
        return transition.kind().equals("enrolment") && transition.to().equals(EnrolmentState.SUBMITTED.name());
    }
}
