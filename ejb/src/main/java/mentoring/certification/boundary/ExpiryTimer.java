package mentoring.certification.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import mentoring.directory.PersonId;
import mentoring.shared.boundary.TimedWork;

/**
 * Makes the end of certifications visible, every hour, each in a transaction of its own.
 *
 * <p>Runs on every node: a record is held while it is decided upon, so the second node finds nothing left to do.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpiryTimer {
    @Inject
    MentorRecords records;

    @Schedule(hour = "*", minute = "5", persistent = false)
    void expireOverdue() {
        TimedWork.attempt(() -> records.overdue().forEach(this::expire), "certifications expire at the next hour");
    }

    private void expire(PersonId person) {
        TimedWork.attempt(
                () -> records.expire(person),
                "certification of person " + person.value() + " stays as it is until the next hour");
    }
}
