package mentoring.shared.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mentoring.shared.PageRequest;
import mentoring.shared.entity.Job;

/** Finds jobs, in order of their ids. */
@Dependent
public class JobSearch {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** One more than the page holds. */
    public List<Job> find(JobQuery asked, PageRequest page) {
        CriteriaBuilder is = em.getCriteriaBuilder();
        CriteriaQuery<Job> query = is.createQuery(Job.class);
        Root<Job> job = query.from(Job.class);
        List<Predicate> all = asked(asked, is, job);
        all.add(visible(asked, is, job));
        all.add(is.greaterThan(job.get("id"), page.after()));
        query.where(all.toArray(Predicate[]::new)).orderBy(is.asc(job.get("id")));
        return em.createQuery(query).setMaxResults(page.fetch()).getResultList();
    }

    private static List<Predicate> asked(JobQuery asked, CriteriaBuilder is, Root<Job> job) {
        List<Predicate> predicates = new ArrayList<>();
        if (asked.kind() != null) {
            predicates.add(is.equal(job.get("kind"), asked.kind()));
        }
        if (asked.subsidiary() != null) {
            predicates.add(is.equal(job.get("subsidiary"), asked.subsidiary().value()));
        }
        if (asked.state() != null) {
            predicates.add(is.equal(job.get("state"), asked.state()));
        }
        return predicates;
    }

    private static Predicate visible(JobQuery asked, CriteriaBuilder is, Root<Job> job) {
        return is.or(
                isOneOf("kind", asked.everywhere(), is, job),
                is.and(isOneOf("kind", asked.within(), is, job), isOneOf("subsidiary", asked.subsidiaries(), is, job)));
    }

    // Not every database takes an empty list.
    private static Predicate isOneOf(String field, Collection<String> values, CriteriaBuilder is, Root<Job> job) {
        return values.isEmpty() ? is.disjunction() : job.get(field).in(values);
    }
}
