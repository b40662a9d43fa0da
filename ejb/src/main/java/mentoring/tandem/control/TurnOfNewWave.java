package mentoring.tandem.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import mentoring.programme.WaveId;
import mentoring.shared.Transition;
import mentoring.tandem.entity.PairingTurn;

/**
 * Writes the row whose lock is a wave's turn together with the wave: thousands may take it at once, and each of them would need a second
 * connection to write it first, while all connections are held by those who wait.
 */
@Stateless
public class TurnOfNewWave {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void onTransition(@Observes Transition transition) {
        if (transition.kind().equals("wave") && transition.from().isEmpty()) {
            em.persist(new PairingTurn(new WaveId(Long.parseLong(transition.id()))));
        }
    }
}
