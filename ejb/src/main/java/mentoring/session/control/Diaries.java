package mentoring.session.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.session.SessionId;
import mentoring.session.SessionRefused;
import mentoring.session.entity.Booking;
import mentoring.session.entity.PersonDiary;
import mentoring.session.entity.Session;

/** When people are in a session: nobody is in two at once, whichever tandems they belong to. */
@Dependent
public class Diaries {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    @Inject
    FirstPage first;

    /** Takes the right to book these people until the transaction ends; in the order of their ids, so that nobody waits in a circle. */
    public void hold(Collection<PersonId> people) {
        people.stream()
                .distinct()
                .sorted(Comparator.comparingLong(PersonId::value))
                .forEach(this::hold);
    }

    /**
     * Puts the session's slot into the diaries, in place of the slot it had.
     *
     * @param people whose diaries the transaction holds
     * @throws SessionRefused {@code person-double-booked} when another session overlaps; one may begin when another ends
     */
    public void book(Session session, Collection<PersonId> people) {
        free(session.id());
        overlapping(session, people).stream().findFirst().ifPresent(busy -> {
            throw SessionRefused.doubleBooked(busy.person(), busy.startsAt(), busy.endsAt());
        });
        people.forEach(person -> em.persist(new Booking(session, person)));
    }

    /** Takes the session's slot out of every diary. */
    public void free(SessionId session) {
        em.createQuery("delete from Booking b where b.sessionId = :session")
                .setParameter("session", session.value())
                .executeUpdate();
    }

    private List<Booking> overlapping(Session session, Collection<PersonId> people) {
        Instant start = session.startsAt();
        return em.createQuery(
                        "select b from Booking b where b.personId in :people and b.startsAt < :end and b.endsAt > :start"
                                + " order by b.startsAt, b.id",
                        Booking.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("start", start)
                .setParameter("end", start.plus(Duration.ofMinutes(session.minutes())))
                .getResultList();
    }

    private void hold(PersonId person) {
        if (!holds(person)) {
            open(person);
            if (!holds(person)) {
                throw new IllegalStateException("no diary for person " + person.value());
            }
        }
    }

    private boolean holds(PersonId person) {
        return em.find(PersonDiary.class, person.value(), LockModeType.PESSIMISTIC_WRITE) != null;
    }

    private void open(PersonId person) {
        try {
            first.open(person);
        } catch (EJBException raced) {
            // Somebody else has just opened it, which is as good; anything worse shows here.
            if (!first.isOpen(person)) {
                throw raced;
            }
        }
    }
}
