package mentoring.session.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.programme.WaveId;
import mentoring.session.SessionId;
import mentoring.session.SessionState;
import mentoring.session.entity.Session;
import mentoring.tandem.TandemId;

/** The sessions the database knows. */
@Dependent
public class StoredSessions {
    private static final Set<SessionState> WAITING =
            Stream.of(SessionState.values()).filter(SessionState::hasSlot).collect(Collectors.toUnmodifiableSet());

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public Optional<Session> find(SessionId id) {
        return Optional.ofNullable(em.find(Session.class, id.value()));
    }

    /** Holds the session until the transaction ends, as it is now. */
    public Optional<Session> hold(SessionId id) {
        return Optional.ofNullable(em.find(Session.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Session session) {
        em.persist(session);
    }

    /** Brings versions and ids up to date. */
    public void flush() {
        em.flush();
    }

    /** In order of their numbers. */
    public List<Session> ofTandem(TandemId tandem) {
        return em.createQuery("select s from Session s where s.tandemId = :tandem order by s.turn", Session.class)
                .setParameter("tandem", tandem.value())
                .getResultList();
    }

    /** In order of their ids. */
    public List<Session> ofWave(WaveId wave) {
        return em.createQuery("select s from Session s where s.waveId = :wave order by s.id", Session.class)
                .setParameter("wave", wave.value())
                .getResultList();
    }

    /** Those of the tandem whose slot has not begun, in order of their numbers. */
    public List<SessionId> ahead(TandemId tandem, Instant now) {
        return ids(em.createQuery(
                        "select s.id from Session s where s.tandemId = :tandem and s.state in :waiting"
                                + " and s.startsAt > :now order by s.turn",
                        Long.class)
                .setParameter("tandem", tandem.value())
                .setParameter("waiting", WAITING)
                .setParameter("now", now));
    }

    /** Held sessions whose evaluation window has closed, those that closed first in front. */
    public List<SessionId> overdue(Instant now, int most) {
        return ids(em.createQuery(
                        "select s.id from Session s where s.state = :held and s.evaluationClosesAt <= :now"
                                + " order by s.evaluationClosesAt",
                        Long.class)
                .setParameter("held", SessionState.HELD)
                .setParameter("now", now)
                .setMaxResults(most));
    }

    private static List<SessionId> ids(TypedQuery<Long> query) {
        return query.getResultList().stream().map(SessionId::new).toList();
    }
}
