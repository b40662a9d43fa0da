package mentoring.tandem.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.programme.WaveId;
import mentoring.tandem.entity.PairingTurn;

/** Writes the row whose lock is a wave's turn, apart from the transaction that takes it, so that a race costs nothing else. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FirstTurn {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void open(WaveId wave) {
        if (!isOpen(wave)) {
            em.persist(new PairingTurn(wave));
        }
    }

    public boolean isOpen(WaveId wave) {
        return em.find(PairingTurn.class, wave.value()) != null;
    }
}
