package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import mentoring.directory.entity.Folded;
import mentoring.directory.entity.Person;
import mentoring.shared.PageRequest;
import mentoring.shared.SubsidiaryCode;

/** Finds people of a subsidiary by part of a name, a login or a mail address. */
@Dependent
public class PeopleSearch {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /**
     * @param q any text, taken literally; null for everybody
     * @param comex null for both
     * @return in order of id, one more than the page holds when there are more
     */
    public List<Person> of(SubsidiaryCode subsidiary, String q, Boolean comex, PageRequest page) {
        String jpql = "select p from Person p where p.subsidiary = :subsidiary and p.id > :after"
                + (comex == null ? "" : " and p.comex = :comex")
                + (q == null ? "" : " and p.searchText like :q escape '!'")
                + " order by p.id";
        TypedQuery<Person> query = em.createQuery(jpql, Person.class)
                .setParameter("subsidiary", subsidiary.value())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch());
        if (comex != null) {
            query.setParameter("comex", comex);
        }
        if (q != null) {
            query.setParameter("q", containing(q));
        }
        return query.getResultList();
    }

    static String containing(String q) {
        return "%" + Folded.of(q.strip()).replaceAll("[!%_]", "!$0") + "%";
    }
}
