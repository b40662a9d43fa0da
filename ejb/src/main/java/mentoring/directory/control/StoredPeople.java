package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.directory.PersonId;
import mentoring.directory.PersonState;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.PersonFacts;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.Portions;

/** The people the database knows, by id and by login. */
@Dependent
public class StoredPeople {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value()));
    }

    public List<Person> findAll(Collection<PersonId> ids) {
        List<Person> people = new ArrayList<>(ids.size());
        for (List<Long> some : Portions.of(ids.stream().map(PersonId::value).toList())) {
            people.addAll(em.createQuery("select p from Person p where p.id in :ids", Person.class)
                    .setParameter("ids", some)
                    .getResultList());
        }
        return people;
    }

    public List<Person> activeByLogin(String login) {
        return em.createQuery("select p from Person p where p.loginKey = :login and p.state = :active", Person.class)
                .setParameter("login", PersonFacts.keyOf(login))
                .setParameter("active", PersonState.ACTIVE)
                .getResultList();
    }

    /** Whom others refer to so; a digested name of an entry. */
    public List<Person> activeByReference(Collection<String> references) {
        List<Person> people = new ArrayList<>(references.size());
        for (List<String> some : Portions.of(List.copyOf(references))) {
            people.addAll(em.createQuery(
                            "select p from Person p where p.reference in :some and p.state = :active", Person.class)
                    .setParameter("some", some)
                    .setParameter("active", PersonState.ACTIVE)
                    .getResultList());
        }
        return people;
    }

    public long countActive(SubsidiaryCode subsidiary) {
        return em.createQuery(
                        "select count(p) from Person p where p.subsidiary = :subsidiary and p.state = :active",
                        Long.class)
                .setParameter("subsidiary", subsidiary.value())
                .setParameter("active", PersonState.ACTIVE)
                .getSingleResult();
    }
}
