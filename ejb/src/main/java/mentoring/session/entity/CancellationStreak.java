package mentoring.session.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import mentoring.tandem.TandemId;

/** How many sessions a tandem has called off since it last held one; its lock is the right to count. */
@Entity
public class CancellationStreak {
    private static final int ALARMING = 2;

    @Id
    private long tandemId;

    private int cancellations;

    protected CancellationStreak() {}

    public CancellationStreak(TandemId tandem) {
        this.tandemId = tandem.value();
    }

    /** Counts one more; true when this one makes the streak alarming, once in a streak. */
    public boolean lengthen() {
        cancellations++;
        return cancellations == ALARMING;
    }

    /** A session was held. */
    public void end() {
        cancellations = 0;
    }
}
