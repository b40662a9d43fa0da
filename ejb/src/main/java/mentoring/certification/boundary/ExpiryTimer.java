package mentoring.certification.boundary;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import mentoring.directory.PersonId;

/**
 * Makes the end of certifications visible, every hour, each in a transaction of its own.
 *
 * <p>Runs on every node: a record is held while it is decided upon, so the second node finds nothing left to do.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {
    private static final Logger LOG = System.getLogger(ExpiryTimer.class.getName());

    @Inject
    MentorRecords records;

    @Schedule(hour = "*", minute = "5", persistent = false)
    void expireOverdue() {
        records.overdue().forEach(this::expire);
    }

    private void expire(PersonId person) {
        try {
            records.expire(person);
        } catch (EJBException failure) {
            LOG.log(
                    Level.WARNING,
                    () -> "certification of person " + person.value() + " stays as it is until the next hour",
                    failure);
        }
    }
}
