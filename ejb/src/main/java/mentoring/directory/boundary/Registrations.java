package mentoring.directory.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import mentoring.directory.CommunityRefused;
import mentoring.directory.RegistrationState;
import mentoring.directory.control.Farewells;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.control.community.Communities;
import mentoring.directory.control.community.Community;
import mentoring.directory.control.community.CommunityTransitions;
import mentoring.directory.control.community.Entrance;
import mentoring.directory.control.community.StoredRegistrations;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Registration;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.StaleVersion;
import mentoring.shared.SubsidiaryCode;

/** People outside of any directory register themselves in a community, by invitation. */
@Stateless
public class Registrations {
    @Inject
    Communities communities;

    @Inject
    Entrance entrance;

    @Inject
    StoredRegistrations stored;

    @Inject
    StoredPeople storedPeople;

    @Inject
    People people;

    @Inject
    Farewells farewells;

    @Inject
    CommunityTransitions transitions;

    @Inject
    Clock clock;

    /**
     * The caller becomes an active person of the community, or is one again.
     *
     * <p>Refusals: {@code already-registered}, {@code known-in-a-directory}, {@code invitation-unknown}, {@code invitation-used}, {@code
     * invitation-withdrawn}, {@code invitation-expired}, {@code notice-not-accepted}, {@code band-unknown}; {@code concurrent-change} when
     * the same login registers twice at once. To who does not hold for it, what is no community is {@code invitation-unknown}; to others
     * it is {@code not-found}, {@code subsidiary-file-broken} or {@code not-a-community}.
     */
    public RegistrationView register(Caller caller, SubsidiaryCode code, NewRegistration command) {
        caller.mustBe(Role.PARTICIPANT);
        Community community = caller.holdsFor(code)
                ? communities.of(code)
                : communities.find(code).orElseThrow(CommunityRefused::invitationUnknown);
        entrance.mustBeNew(code, caller.subject());
        return view(entrance.enter(community, caller, command.invitation(), command.declared(), command.consents()));
    }

    /** The caller's own registration; {@code person-unknown} or {@code person-ambiguous} as in {@link People#of}, {@code not-found} for people from a directory. */
    public RegistrationView mine(Caller caller) {
        return view(own(caller));
    }

    /**
     * The caller declares something else.
     *
     * <p>Refusals: as {@link #mine}, {@code stale-version}, {@code band-unknown}; {@code subsidiary-file-broken} and {@code
     * not-a-community} when the community's file is gone wrong.
     *
     * @param version the one the caller has read
     */
    public RegistrationView change(Caller caller, long version, Declaration command) {
        Registration registration = own(caller);
        StaleVersion.check(version, registration.version());
        Person person = person(registration);
        person.show(command.declared().facts(person.login(), communities.of(registration.subsidiary())));
        registration.change(clock.instant());
        stored.flush();
        return view(registration);
    }

    /**
     * The caller leaves the community, and departs as those do whom a directory shows no longer: what they take part in ends.
     *
     * <p>Refusals: as {@link #mine}, {@code stale-version}.
     *
     * @param version the one the caller has read
     */
    public RegistrationView leave(Caller caller, long version) {
        Registration registration = own(caller);
        StaleVersion.check(version, registration.version());
        Person person = person(registration);
        registration.leave(clock.instant());
        person.depart(clock.instant());
        stored.flush();
        transitions.announce(registration, RegistrationState.REGISTERED, caller);
        farewells.to(person);
        return view(registration);
    }

    /**
     * For the edge: a participant whose token names no subsidiary, because who issues it knows of none, holds for the communities they have
     * registered in; all others for what their token says.
     */
    public Caller placed(Caller caller) {
        boolean outside = caller.subsidiaries().isEmpty() && caller.roles().equals(Set.of(Role.PARTICIPANT));
        return outside ? new Caller(caller.subject(), caller.roles(), stored.communitiesOf(caller.subject())) : caller;
    }

    private Registration own(Caller caller) {
        return stored.find(people.of(caller).id()).orElseThrow(() -> NotFound.of("registration", "me"));
    }

    private Person person(Registration registration) {
        return storedPeople.find(registration.person()).orElseThrow();
    }

    private RegistrationView view(Registration registration) {
        return RegistrationView.of(registration, person(registration));
    }
}
