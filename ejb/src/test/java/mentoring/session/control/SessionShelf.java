package mentoring.session.control;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import mentoring.directory.PersonId;
import mentoring.enrolment.ASubsidiary;
import mentoring.session.ATandem;
import mentoring.session.entity.AttendanceRoll;
import mentoring.session.entity.Notes;
import mentoring.session.entity.Session;
import mentoring.session.entity.SessionPlan;
import mentoring.tandem.TandemId;
import mentoring.testing.TestDatabase;

/** Sessions of two hours on a database of their own. */
final class SessionShelf implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
    static final PersonId LEA = new PersonId(1);
    static final PersonId HELENE = new PersonId(101);
    static final int EVALUATION_DAYS = 14;

    final TestDatabase database = new TestDatabase();

    TandemId tandem() {
        return in(() -> ATandem.chartered(em(), LEA, HELENE)).id();
    }

    /** Not stored yet. */
    Session planned(TandemId tandem, int number) {
        return new Session(
                new SessionPlan(tandem, ATandem.WAVE, ATandem.PROGRAMME, ASubsidiary.SERVICES, number, 120, NOW));
    }

    /** The first session of a new tandem, stored with its slot and without an entry in any diary. */
    Session scheduled(Instant startsAt) {
        Session session = planned(tandem(), 1);
        session.prepare(new Notes("agenda", List.of("objective"), List.of()), NOW);
        session.schedule(startsAt, "room 4", NOW);
        return store(session);
    }

    /** Recorded as held, so that its evaluation window closes two weeks later. */
    Session heldAt(Instant recorded) {
        Session session = scheduled(recorded.minus(Duration.ofHours(2)));
        return in(() -> {
            Session held = em().find(Session.class, session.id().value());
            held.hold(new AttendanceRoll(LEA, List.of(LEA, HELENE), Set.of(LEA, HELENE)), recorded, EVALUATION_DAYS);
            return held;
        });
    }

    Session store(Session session) {
        return in(() -> {
            em().persist(session);
            return session;
        });
    }

    <T> T in(Supplier<T> useCase) {
        return database.inTransaction(useCase);
    }

    EntityManager em() {
        return database.entityManager();
    }

    @Override
    public void close() {
        database.close();
    }
}
