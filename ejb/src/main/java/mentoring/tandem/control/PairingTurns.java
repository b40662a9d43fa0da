package mentoring.tandem.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import mentoring.programme.WaveId;
import mentoring.tandem.TandemRefused;
import mentoring.tandem.entity.PairingTurn;

/** The right to seat people of a wave, held until the transaction ends, on whichever node. */
@Dependent
public class PairingTurns {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    FirstTurn first;

    /** Waits for who has the turn as long as the database lets it; {@code pairing-running} beyond. */
    public void take(WaveId wave) {
        if (!holds(wave)) {
            open(wave);
            if (!holds(wave)) {
                throw new IllegalStateException("no turn for wave " + wave.value());
            }
        }
    }

    private boolean holds(WaveId wave) {
        try {
            return em.find(PairingTurn.class, wave.value(), LockModeType.PESSIMISTIC_WRITE) != null;
        } catch (PessimisticLockException | LockTimeoutException busy) {
            throw TandemRefused.pairingRunning();
        }
    }

    private void open(WaveId wave) {
        try {
            first.open(wave);
        } catch (EJBException raced) {
            // Somebody else has just opened it, which is as good; anything worse shows when it is taken.
            if (!first.isOpen(wave)) {
                throw raced;
            }
        }
    }
}
