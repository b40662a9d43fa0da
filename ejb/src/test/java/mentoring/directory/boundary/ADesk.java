package mentoring.directory.boundary;

import static mentoring.directory.ACommunity.CODE;
import static mentoring.directory.ACommunity.HR;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.ACommunity;
import mentoring.directory.PersonId;
import mentoring.directory.control.Farewells;
import mentoring.directory.control.ManagementChains;
import mentoring.directory.control.PeopleSearch;
import mentoring.directory.control.Posts;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.control.community.CommunityTransitions;
import mentoring.directory.control.community.Entrance;
import mentoring.directory.control.community.InvitationCodes;
import mentoring.directory.control.community.StoredRegistrations;
import mentoring.directory.entity.Person;
import mentoring.testing.Injection;
import mentoring.testing.Transitions;

/** Invitations and registrations of one community, as the container would wire them. */
final class ADesk {
    final Transitions transitions = new Transitions();
    final List<PersonId> farewells = new ArrayList<>();
    private final ACommunity community;
    private final Clock clock;

    ADesk(Path folder, Clock clock) {
        this.community = new ACommunity(folder);
        this.clock = clock;
    }

    String code(EntityManager em, String mail) {
        return invitations(em)
                .issue(HR, CODE, ACommunity.inviting(mail))
                .items()
                .get(0)
                .code();
    }

    Invitations invitations(EntityManager em) {
        return Injection.into(
                new Invitations(),
                ACommunity.invitations(em),
                Injection.into(new Inviting(), community.communities()),
                new InvitationCodes(),
                announcing(),
                clock);
    }

    Registrations registrations(EntityManager em) {
        StoredPeople people = Injection.into(new StoredPeople(), em);
        StoredRegistrations registrations = Injection.into(new StoredRegistrations(), em);
        return Injection.into(
                new Registrations(),
                community.communities(),
                Injection.into(new Entrance(), ACommunity.invitations(em), registrations, people, announcing(), clock),
                registrations,
                people,
                people(em),
                farewells(),
                announcing(),
                clock);
    }

    People people(EntityManager em) {
        return Injection.into(
                new People(),
                Injection.into(new StoredPeople(), em),
                Injection.into(new PeopleSearch(), em),
                Injection.into(new ManagementChains(), em),
                Injection.into(new Posts(), em));
    }

    private Farewells farewells() {
        return new Farewells() {
            @Override
            public void to(Person person) {
                farewells.add(person.id());
            }
        };
    }

    private CommunityTransitions announcing() {
        return ACommunity.announcing(transitions, clock);
    }
}
