package mentoring.tandem.boundary;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import mentoring.programme.WaveId;
import mentoring.tandem.control.FirstTurn;
import mentoring.testing.Injection;

/** Runs in a transaction of its own, as the container would have it. */
final class TurnOnItsOwn extends FirstTurn {
    private final EntityManager running;

    TurnOnItsOwn(EntityManager running) {
        this.running = running;
    }

    @Override
    public void open(WaveId wave) {
        apart(turn -> {
            turn.open(wave);
            return wave;
        });
    }

    @Override
    public boolean isOpen(WaveId wave) {
        return apart(turn -> turn.isOpen(wave));
    }

    private <T> T apart(Function<FirstTurn, T> use) {
        try (EntityManager own = running.getEntityManagerFactory().createEntityManager()) {
            own.getTransaction().begin();
            T result = use.apply(Injection.into(new FirstTurn(), own));
            own.getTransaction().commit();
            return result;
        }
    }
}
