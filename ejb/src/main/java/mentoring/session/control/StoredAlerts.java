package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.session.AlertId;
import mentoring.session.AlertState;
import mentoring.session.entity.Alert;
import mentoring.shared.PageRequest;

/** The alerts the database knows. */
@Dependent
public class StoredAlerts {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void add(Alert alert) {
        em.persist(alert);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<Alert> find(AlertId id) {
        return Optional.ofNullable(em.find(Alert.class, id.value()));
    }

    /** In order of their ids, one more than the page holds when there are more. */
    public List<Alert> all(boolean openOnly, PageRequest page) {
        return page("", openOnly, page).getResultList();
    }

    /** Likewise, of some subsidiaries; none of none. */
    public List<Alert> of(Collection<String> subsidiaries, boolean openOnly, PageRequest page) {
        if (subsidiaries.isEmpty()) {
            return List.of();
        }
        return page(" and a.subsidiary in :subsidiaries", openOnly, page)
                .setParameter("subsidiaries", subsidiaries)
                .getResultList();
    }

    private TypedQuery<Alert> page(String scope, boolean openOnly, PageRequest page) {
        String state = openOnly ? " and a.state = :open" : "";
        TypedQuery<Alert> query = em.createQuery(
                        "select a from Alert a where a.id > :after" + scope + state + " order by a.id", Alert.class)
                .setParameter("after", page.after())
                .setMaxResults(page.fetch());
        return openOnly ? query.setParameter("open", AlertState.OPEN) : query;
    }
}
