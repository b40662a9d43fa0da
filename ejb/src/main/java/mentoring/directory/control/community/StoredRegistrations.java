package mentoring.directory.control.community;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mentoring.directory.PersonId;
import mentoring.directory.PersonState;
import mentoring.directory.RegistrationState;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.PersonFacts;
import mentoring.directory.entity.Registration;
import mentoring.shared.SubsidiaryCode;

/** Who has registered, as the database holds it. */
@Dependent
public class StoredRegistrations {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Written at once: the rows that name the person follow, and nothing tells the provider of it. */
    public void add(Person person) {
        em.persist(person);
        em.flush();
    }

    public void add(Registration registration) {
        em.persist(registration);
    }

    public void flush() {
        em.flush();
    }

    public Optional<Registration> find(PersonId person) {
        return Optional.ofNullable(em.find(Registration.class, person.value()));
    }

    /** Also of somebody who has left. */
    public Optional<Registration> find(SubsidiaryCode community, String login) {
        return em
                .createQuery(
                        "select r from Registration r where r.subsidiary = :community and r.loginKey = :login",
                        Registration.class)
                .setParameter("community", community.value())
                .setParameter("login", PersonFacts.keyOf(login))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The codes of the communities in which somebody takes part. */
    public Set<String> communitiesOf(String login) {
        return new HashSet<>(em.createQuery(
                        "select r.subsidiary from Registration r where r.loginKey = :login and r.state = :registered",
                        String.class)
                .setParameter("login", PersonFacts.keyOf(login))
                .setParameter("registered", RegistrationState.REGISTERED)
                .getResultList());
    }

    /** True for the login of an active person who came from a directory. */
    public boolean isKnownInADirectory(String login) {
        return em.createQuery(
                                "select count(p) from Person p where p.loginKey = :login and p.state = :active"
                                        + " and not exists (select r from Registration r where r.personId = p.id)",
                                Long.class)
                        .setParameter("login", PersonFacts.keyOf(login))
                        .setParameter("active", PersonState.ACTIVE)
                        .getSingleResult()
                > 0;
    }
}
