package mentoring.reporting.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import mentoring.reporting.entity.AuditEntry;
import mentoring.shared.Caller;
import mentoring.shared.Page;
import mentoring.shared.PageRequest;
import mentoring.shared.Role;

/** Shows the audit trail to those who answer for it: of their subsidiaries, and of what belongs to the whole group. */
@Stateless
public class AuditTrail {
    private static final Role[] READERS = {Role.PROGRAMME_MANAGER, Role.SUBSIDIARY_HR, Role.GROUP_HR, Role.OPERATOR};

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /**
     * Lists entries in the order they were written; those of subsidiaries out of the caller's scope are left out.
     *
     * <p>Refuses with {@code not-allowed} for others than programme managers, HR and operators.
     */
    public Page<AuditEntryView> list(Caller caller, AuditFilter filter, PageRequest page) {
        caller.mustBe(READERS);
        CriteriaBuilder is = em.getCriteriaBuilder();
        CriteriaQuery<AuditEntry> query = is.createQuery(AuditEntry.class);
        Root<AuditEntry> entry = query.from(AuditEntry.class);
        List<Predicate> all = new ArrayList<>(asked(filter, is, entry));
        all.add(is.greaterThan(entry.get("id"), page.after()));
        if (!caller.isAnyOf(Role.GROUP_HR, Role.OPERATOR)) {
            all.add(inScope(caller, is, entry));
        }
        query.where(all.toArray(Predicate[]::new)).orderBy(is.asc(entry.get("id")));
        List<AuditEntryView> found = em.createQuery(query)
                .setMaxResults(page.fetch())
                .getResultStream()
                .map(AuditEntryView::of)
                .toList();
        return Page.of(found, page, AuditEntryView::entry);
    }

    private static List<Predicate> asked(AuditFilter filter, CriteriaBuilder is, Root<AuditEntry> entry) {
        List<Predicate> asked = new ArrayList<>();
        if (filter.kind() != null) {
            asked.add(is.equal(entry.get("kind"), filter.kind()));
        }
        if (filter.id() != null) {
            asked.add(is.equal(entry.get("subject"), filter.id()));
        }
        if (filter.subsidiary() != null) {
            asked.add(is.equal(entry.get("subsidiary"), filter.subsidiary().value()));
        }
        return asked;
    }

    private static Predicate inScope(Caller caller, CriteriaBuilder is, Root<AuditEntry> entry) {
        Predicate wholeGroup = is.isNull(entry.get("subsidiary"));
        return caller.subsidiaries().isEmpty()
                ? wholeGroup
                : is.or(wholeGroup, entry.get("subsidiary").in(caller.subsidiaries()));
    }
}
