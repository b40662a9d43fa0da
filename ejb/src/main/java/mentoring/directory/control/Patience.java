package mentoring.directory.control;

import jakarta.ejb.EJBException;
import mentoring.shared.Refusal;
import mentoring.shared.control.DatabaseFault;

/**
 * Repeats a step that the database gave up because another synchronisation was at work, or that was refused because a pairing was, in which
 * somebody takes part who leaves; the database's own wait lies between two tries.
 */
final class Patience {
    /** Tries: a minute on H2, which waits for two seconds. PostgreSQL waits until it is the step's turn. */
    static final int TRIES = 30;

    /** The one refusal that passes by itself. */
    private static final String PAIRING = "pairing-running";

    private Patience() {}

    /** @param step one transaction; the last failure is thrown */
    static void with(Runnable step) {
        int tried = 1;
        while (!succeeds(step, tried)) {
            tried++;
        }
    }

    private static boolean succeeds(Runnable step, int tried) {
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            if (tried == TRIES || !refusal.code().equals(PAIRING)) {
                throw refusal;
            }
            return false;
        } catch (EJBException failure) {
            if (tried == TRIES || DatabaseFault.of(failure) != DatabaseFault.CONTENTION) {
                throw failure;
            }
            return false;
        }
    }
}
