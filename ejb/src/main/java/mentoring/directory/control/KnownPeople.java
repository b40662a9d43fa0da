package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mentoring.directory.PersonState;
import mentoring.directory.control.mapping.Acquaintances;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.shared.SubsidiaryCode;

/** What is known of a subsidiary's people, just enough to compare it with a directory. */
@Dependent
public class KnownPeople {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Departed people included: they may return. */
    public List<KnownPerson> of(SubsidiaryCode subsidiary) {
        return em.createQuery(
                        "select p.id, p.sourceKey, p.fingerprint, p.state from Person p where p.subsidiary = :subsidiary",
                        Object[].class)
                .setParameter("subsidiary", subsidiary.value())
                .getResultStream()
                .map(KnownPeople::person)
                .toList();
    }

    /** Of id, key, fingerprint and state, in this order. */
    static KnownPerson person(Object[] row) {
        return new KnownPerson((Long) row[0], (String) row[1], (String) row[2], row[3] == PersonState.ACTIVE);
    }

    /** The same, asked for piece by piece. */
    public Acquaintances in(SubsidiaryCode subsidiary) {
        return new StoredAcquaintances(em, subsidiary);
    }
}
