package mentoring.directory.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonState;
import mentoring.directory.control.mapping.Acquaintances;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.Portions;

/** The people of a subsidiary as far as a question about them goes. */
final class StoredAcquaintances implements Acquaintances {
    private final EntityManager em;
    private final SubsidiaryCode subsidiary;

    StoredAcquaintances(EntityManager em, SubsidiaryCode subsidiary) {
        this.em = em;
        this.subsidiary = subsidiary;
    }

    @Override
    public long active() {
        return query("select count(p) from Person p where p.state = :active and p.subsidiary = :subsidiary", Long.class)
                .setParameter("active", PersonState.ACTIVE)
                .getSingleResult();
    }

    @Override
    public List<KnownPerson> of(Collection<String> keys) {
        List<KnownPerson> found = new ArrayList<>(keys.size());
        for (List<String> some : Portions.of(List.copyOf(keys))) {
            query(
                            "select p.id, p.sourceKey, p.fingerprint, p.state from Person p"
                                    + " where p.sourceKey in :some and p.subsidiary = :subsidiary",
                            Object[].class)
                    .setParameter("some", some)
                    .getResultStream()
                    .map(KnownPeople::person)
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public Map<String, String> owners(Collection<String> logins) {
        Map<String, String> owners = new HashMap<>();
        for (List<String> some : Portions.of(List.copyOf(logins))) {
            query(
                            "select p.loginKey, p.sourceKey from Person p"
                                    + " where p.loginKey in :some and p.state = :active and p.subsidiary = :subsidiary",
                            Object[].class)
                    .setParameter("some", some)
                    .setParameter("active", PersonState.ACTIVE)
                    .getResultStream()
                    .forEach(row -> owners.put((String) row[0], (String) row[1]));
        }
        return owners;
    }

    @Override
    public Map<String, String> references() {
        Map<String, String> references = new HashMap<>();
        query(
                        "select p.sourceKey, p.reference from Person p where p.state = :active and p.subsidiary = :subsidiary",
                        Object[].class)
                .setParameter("active", PersonState.ACTIVE)
                .getResultStream()
                .forEach(row -> references.put((String) row[0], (String) row[1]));
        return references;
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type).setParameter("subsidiary", subsidiary.value());
    }
}
