package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.shared.SubsidiaryCode;

/** Turns the names of managers, as directories give them, into people, once everybody has been read. */
@Dependent
public class ManagerLookup {
    /**
     * A manager of the own subsidiary comes first, should two servers use one name; one of another subsidiary is found as soon as that
     * subsidiary is synchronised too. Rows that stay as they are, are not written.
     */
    private static final String FOUND = """
            coalesce(
              (select min(m.id) from person m
                where m.reference = person.managerreference and m.state = 'ACTIVE' and m.subsidiary = person.subsidiary),
              (select min(m.id) from person m
                where m.reference = person.managerreference and m.state = 'ACTIVE'))
            """;

    private static final String UPDATE = """
            update person set managerid = %1$s, version = version + 1
            where (subsidiary = ?1
                or managerreference in (select n.reference from person n where n.subsidiary = ?1))
              and coalesce(managerid, 0) <> coalesce(%1$s, 0)
            """.formatted(FOUND);

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Looks up the managers of the subsidiary's people, and of others whose manager is among them. */
    public void of(SubsidiaryCode subsidiary) {
        em.createNativeQuery(UPDATE).setParameter(1, subsidiary.value()).executeUpdate();
    }
}
