package mentoring.session;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import mentoring.testing.TestDatabase;

/** A use case on a connection of its own, started while another transaction is under way and waiting for its end. */
public final class Meanwhile<T> {
    private final TestDatabase database;
    private final Function<EntityManager, T> useCase;
    private final Thread thread = new Thread(this::run);
    private T result;
    private RuntimeException refusal;

    public Meanwhile(TestDatabase database, Function<EntityManager, T> useCase) {
        this.database = database;
        this.useCase = useCase;
    }

    /** Returns once it waits for the transaction under way, or has come to its end without. */
    public void start() {
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }

    /** What came of it; throws what it threw. */
    public T result() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        if (refusal != null) {
            throw refusal;
        }
        return result;
    }

    private void run() {
        try (EntityManager own =
                database.entityManager().getEntityManagerFactory().createEntityManager()) {
            own.getTransaction().begin();
            result = useCase.apply(own);
            own.getTransaction().commit();
        } catch (RuntimeException e) {
            refusal = e;
        }
    }
}
