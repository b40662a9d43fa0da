package mentoring.messaging.control;

import jakarta.ejb.ApplicationException;

/** The broker took nothing of what was sent to it. Checked, and known to the container, which would log anything else each time. */
@ApplicationException(rollback = true)
public class BrokerUnreachable extends Exception {
    private static final long serialVersionUID = 1L;

    public BrokerUnreachable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
