package mentoring.session.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import mentoring.directory.PersonId;

/** The time that one session's slot takes in one person's diary: from its start up to, not including, its end. */
@Entity
public class Booking {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "booking_seq")
    @SequenceGenerator(name = "booking_seq", sequenceName = "booking_seq", allocationSize = 50)
    private Long id;

    private long sessionId;
    private long personId;
    private Instant startsAt;
    private Instant endsAt;

    protected Booking() {}

    /** A member of the session, for as long as it lasts. */
    public Booking(Session session, PersonId person) {
        sessionId = session.id().value();
        personId = person.value();
        startsAt = session.startsAt();
        endsAt = startsAt.plus(Duration.ofMinutes(session.minutes()));
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
