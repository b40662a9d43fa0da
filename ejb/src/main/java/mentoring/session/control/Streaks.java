package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import mentoring.session.entity.CancellationStreak;
import mentoring.tandem.TandemId;

/** Counts what tandems call off; one count at a time for each tandem, on whichever node. */
@Dependent
public class Streaks {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Starts counting for a tandem whose members' diaries the transaction holds. */
    public void open(TandemId tandem) {
        if (em.find(CancellationStreak.class, tandem.value()) == null) {
            em.persist(new CancellationStreak(tandem));
        }
    }

    /** A session was called off; true when it is time for an alert. */
    public boolean lengthen(TandemId tandem) {
        return of(tandem).lengthen();
    }

    /** A session was held. */
    public void end(TandemId tandem) {
        of(tandem).end();
    }

    private CancellationStreak of(TandemId tandem) {
        return em.find(CancellationStreak.class, tandem.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
