package mentoring.shared.control;

import java.sql.SQLException;

/** What kind of trouble a database reports: told from versions, and from the SQLSTATE that H2 and PostgreSQL share. */
public enum DatabaseFault {
    /** The version that was read is no longer the one that is stored. */
    OVERTAKEN,
    /** A row that another row forbids: unique, foreign key or check constraint. */
    CONSTRAINT,
    /** Two transactions in each other's way: lock timeout, deadlock, serialisation. */
    CONTENTION,
    OTHER;

    private static final int DEEPEST = 20;

    /** The fault behind an exception, however deeply wrapped. */
    public static DatabaseFault of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (isOvertaken(cause)) {
                return OVERTAKEN;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return ofState(sql.getSQLState());
            }
            cause = cause.getCause();
        }
        return OTHER;
    }

    // At commit EclipseLink's own exception arrives without the one of JPA around it.
    private static boolean isOvertaken(Throwable cause) {
        return cause instanceof jakarta.persistence.OptimisticLockException
                || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException;
    }

    private static DatabaseFault ofState(String state) {
        if (state.startsWith("23")) {
            return CONSTRAINT;
        }
        boolean contention = state.startsWith("40") || state.equals("55P03") || state.equals("HYT00");
        return contention ? CONTENTION : OTHER;
    }
}
