package mentoring.directory.control.community;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import mentoring.directory.CommunityRefused;
import mentoring.directory.InvitationState;
import mentoring.directory.RegistrationState;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.entity.Invitation;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.PersonFacts;
import mentoring.directory.entity.Registration;
import mentoring.shared.Caller;
import mentoring.shared.SubsidiaryCode;

/** The way into a community: one invitation, one person, once. */
@Dependent
public class Entrance {
    @Inject
    StoredInvitations invitations;

    @Inject
    StoredRegistrations registrations;

    @Inject
    StoredPeople people;

    @Inject
    CommunityTransitions transitions;

    @Inject
    Clock clock;

    /** Refuses with {@code already-registered} who takes part already, with {@code known-in-a-directory} who came from a directory. */
    public void mustBeNew(SubsidiaryCode community, String login) {
        if (registered(community, login)
                .filter(it -> it.state() == RegistrationState.REGISTERED)
                .isPresent()) {
            throw CommunityRefused.alreadyRegistered(community.value());
        }
        if (registrations.isKnownInADirectory(login)) {
            throw CommunityRefused.knownInADirectory(login);
        }
    }

    /**
     * Uses the invitation up, and makes the caller a person of the community: the one they were, if they had left.
     *
     * <p>Refusals: {@code invitation-unknown}, {@code invitation-used}, {@code invitation-withdrawn}, {@code invitation-expired}, {@code
     * notice-not-accepted}, {@code band-unknown}.
     */
    public Registration enter(Community community, Caller caller, String code, Declared declared, boolean consent) {
        Invitation invitation = standing(community.code(), code);
        String notice = community.agreed(consent);
        PersonFacts facts = declared.facts(caller.subject(), community);
        Optional<Registration> before = registered(community.code(), caller.subject());
        Registration registration = before.isPresent()
                ? returned(before.get(), invitation, notice, facts)
                : joined(community.code(), invitation, notice, facts);
        invitation.use(registration.person(), clock.instant());
        registrations.flush();
        transitions.announce(invitation, InvitationState.ISSUED, caller);
        transitions.announce(registration, before.isPresent() ? RegistrationState.LEFT : null, caller);
        return registration;
    }

    private Invitation standing(SubsidiaryCode community, String code) {
        Invitation invitation = invitations.locked(community, code).orElseThrow(CommunityRefused::invitationUnknown);
        return switch (invitation.state(clock.instant())) {
            case ISSUED -> invitation;
            case USED -> throw CommunityRefused.invitationUsed();
            case WITHDRAWN -> throw CommunityRefused.invitationWithdrawn();
            case EXPIRED -> throw CommunityRefused.invitationExpired(invitation.expiresAt());
        };
    }

    private Registration joined(SubsidiaryCode community, Invitation invitation, String notice, PersonFacts facts) {
        Person person = new Person(community, facts);
        registrations.add(person);
        Registration registration = new Registration(person, invitation.id(), notice, clock.instant());
        registrations.add(registration);
        return registration;
    }

    private Registration returned(Registration left, Invitation invitation, String notice, PersonFacts facts) {
        people.find(left.person()).orElseThrow().show(facts);
        left.resume(invitation.id(), notice, clock.instant());
        return left;
    }

    private Optional<Registration> registered(SubsidiaryCode community, String login) {
        return registrations.find(community, login);
    }
}
