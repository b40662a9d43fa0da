package mentoring.directory;

import jakarta.persistence.EntityManager;

/** Finds the managers of all people anew, by the rule alone: what a synchronisation does for those whom its changes concern. */
public final class EveryManager {
    private static final String FOUND = """
            coalesce(
              (select min(m.id) from person m
                where m.reference = person.managerreference and m.state = 'ACTIVE' and m.subsidiary = person.subsidiary),
              (select min(m.id) from person m where m.reference = person.managerreference and m.state = 'ACTIVE'))
            """;

    private EveryManager() {}

    /** Answers how many had another than they should. */
    public static int find(EntityManager em) {
        return em.createNativeQuery(
                        "update person set managerid = %1$s where coalesce(managerid, 0) <> coalesce(%1$s, 0)"
                                .formatted(FOUND))
                .executeUpdate();
    }
}
