package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.shared.PageRequest;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.ExclusionId;
import mentoring.tandem.ExclusionState;
import mentoring.tandem.entity.Exclusion;
import mentoring.tandem.matching.rule.Couple;

/** The exclusions the database knows. */
@Dependent
public class StoredExclusions {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void add(Exclusion exclusion) {
        em.persist(exclusion);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<Exclusion> find(ExclusionId id) {
        return Optional.ofNullable(em.find(Exclusion.class, id.value()));
    }

    public boolean isInForce(Couple couple) {
        return !em.createQuery("select e.id from Exclusion e where e.inForce = :couple", Long.class)
                .setParameter("couple", couple.toString())
                .getResultList()
                .isEmpty();
    }

    /** One more than the page holds, in order of id, recorded on behalf of one of the subsidiaries. */
    public List<Exclusion> of(Collection<SubsidiaryCode> subsidiaries, PageRequest page) {
        return em.createQuery(
                        "select e from Exclusion e where e.subsidiary in :subsidiaries and e.id > :after order by e.id",
                        Exclusion.class)
                .setParameter(
                        "subsidiaries",
                        subsidiaries.stream().map(SubsidiaryCode::value).toList())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those in force where both are among the people. Exclusions are few: all are looked at. */
    Set<Couple> among(Set<PersonId> people) {
        return em.createQuery("select e from Exclusion e where e.state = :state", Exclusion.class)
                .setParameter("state", ExclusionState.IN_FORCE)
                .getResultStream()
                .map(Exclusion::couple)
                .filter(couple -> people.contains(couple.lower()) && people.contains(couple.higher()))
                .collect(Collectors.toSet());
    }
}
