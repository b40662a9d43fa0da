package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import mentoring.directory.PersonState;
import mentoring.directory.control.mapping.Acquaintances;
import mentoring.directory.control.mapping.KeyFilter;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.Resident;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.Portions;

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

    /** Whether a key may be known in another subsidiary. */
    KeyFilter filterOutside(SubsidiaryCode subsidiary) {
        return new KeyFilter(
                em.createQuery("select p.sourceKey from Person p where p.subsidiary <> :subsidiary", String.class)
                        .setParameter("subsidiary", subsidiary.value())
                        .getResultStream());
    }

    /** Those with these keys in other subsidiaries, departed people included. */
    List<Resident> outside(SubsidiaryCode subsidiary, Collection<String> keys) {
        List<Resident> found = new ArrayList<>();
        for (List<String> some : Portions.of(List.copyOf(keys))) {
            em.createQuery(
                            "select p.id, p.sourceKey, p.fingerprint, p.state, p.subsidiary from Person p"
                                    + " where p.sourceKey in :some and p.subsidiary <> :subsidiary",
                            Object[].class)
                    .setParameter("some", some)
                    .setParameter("subsidiary", subsidiary.value())
                    .getResultStream()
                    .map(row -> new Resident(new SubsidiaryCode((String) row[4]), person(row)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Of id, key, fingerprint and state, in this order; what follows does not matter. */
    static KnownPerson person(Object[] row) {
        return new KnownPerson((Long) row[0], (String) row[1], (String) row[2], row[3] == PersonState.ACTIVE);
    }

    /** The same, asked for piece by piece. */
    public Acquaintances in(SubsidiaryCode subsidiary) {
        return new StoredAcquaintances(em, subsidiary);
    }
}
