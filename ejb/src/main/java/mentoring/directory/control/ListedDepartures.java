package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.entity.Departure;
import mentoring.directory.entity.Person;
import mentoring.shared.PageRequest;
import mentoring.shared.SubsidiaryCode;

/** The departures that wait for somebody to confirm them: one list a subsidiary, that of the last synchronisation that knew who has left. */
@Dependent
public class ListedDepartures {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    void add(SynchronisationId listing, Collection<KnownPerson> gone) {
        gone.forEach(person -> em.persist(new Departure(listing, new PersonId(person.id()))));
    }

    void forget(SubsidiaryCode subsidiary) {
        em.createQuery("delete from Departure d where d.key.synchronisationId in"
                        + " (select s.id from Synchronisation s where s.subsidiary = :code)")
                .setParameter("code", subsidiary.value())
                .executeUpdate();
    }

    /** The ids of the people on a list; empty when it is not kept any more. */
    Set<Long> of(SynchronisationId listing) {
        return em.createQuery("select d.key.personId from Departure d where d.key.synchronisationId = :id", Long.class)
                .setParameter("id", listing.value())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    public boolean isKept(SynchronisationId listing) {
        return em.createQuery("select count(d) from Departure d where d.key.synchronisationId = :id", Long.class)
                        .setParameter("id", listing.value())
                        .getSingleResult()
                > 0;
    }

    /** Whether some of the subsidiary wait: what told of them once need not tell of them again, so they are looked for by name. */
    boolean anyOf(SubsidiaryCode subsidiary) {
        return em.createQuery(
                                "select count(d) from Departure d where d.key.synchronisationId in"
                                        + " (select s.id from Synchronisation s where s.subsidiary = :code)",
                                Long.class)
                        .setParameter("code", subsidiary.value())
                        .getSingleResult()
                > 0;
    }

    /** The people on a list in order of their ids: one more than the page holds. */
    public List<Person> of(SynchronisationId listing, PageRequest page) {
        return em.createQuery(
                        "select p from Person p where p.id > :after and p.id in (select d.key.personId from Departure d"
                                + " where d.key.synchronisationId = :id) order by p.id",
                        Person.class)
                .setParameter("after", page.after())
                .setParameter("id", listing.value())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
