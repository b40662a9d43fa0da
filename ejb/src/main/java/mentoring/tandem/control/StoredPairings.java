package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import mentoring.tandem.PairingId;
import mentoring.tandem.entity.Pairing;

/** The runs of the matcher the database knows. */
@Dependent
public class StoredPairings {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void add(Pairing pairing) {
        em.persist(pairing);
        em.flush();
    }

    public Optional<Pairing> find(PairingId id) {
        return Optional.ofNullable(em.find(Pairing.class, id.value()));
    }
}
