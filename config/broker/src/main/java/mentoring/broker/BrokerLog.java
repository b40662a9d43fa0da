package mentoring.broker;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the broker may write into the server's log. */
final class BrokerLog {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

    private BrokerLog() {}

    /** Artemis' own distribution silences its audit trail too: several lines for every session that is opened. */
    static void withoutAudit() {
        AUDIT.setLevel(Level.OFF);
    }
}
