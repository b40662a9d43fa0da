package mentoring.directory.control.community;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import mentoring.directory.InvitationState;
import mentoring.directory.RegistrationState;
import mentoring.directory.entity.Invitation;
import mentoring.directory.entity.Registration;
import mentoring.shared.Caller;
import mentoring.shared.Transition;

/** Announces invitations and registrations: never a code, a mail address or a name, which the portal reads over REST. */
@Dependent
public class CommunityTransitions {
    @Inject
    Event<Transition> transitions;

    @Inject
    Clock clock;

    /** @param before null for a new invitation */
    public void announce(Invitation it, InvitationState before, Caller caller) {
        Transition transition = Transition.of(
                        "invitation",
                        it.id(),
                        it.subsidiary(),
                        before,
                        it.state(clock.instant()),
                        caller.subject(),
                        clock.instant())
                .with("expiresAt", it.expiresAt());
        transitions.fire(
                it.person() == null
                        ? transition
                        : transition.with("person", it.person().value()));
    }

    /** @param before null for somebody new */
    public void announce(Registration it, RegistrationState before, Caller caller) {
        transitions.fire(Transition.of(
                        "registration",
                        it.person(),
                        it.subsidiary(),
                        before,
                        it.state(),
                        caller.subject(),
                        clock.instant())
                .with("person", it.person().value())
                .with("invitation", it.invitation().value()));
    }
}
