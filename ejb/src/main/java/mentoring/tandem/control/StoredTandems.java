package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.EnrolmentId;
import mentoring.enrolment.Side;
import mentoring.programme.WaveId;
import mentoring.shared.PageRequest;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.entity.Tandem;

/** The tandems the database knows. */
@Dependent
public class StoredTandems {
    private static final int PORTION = 500;

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public Optional<Tandem> find(TandemId id) {
        return Optional.ofNullable(em.find(Tandem.class, id.value()));
    }

    /** Those there are, in order of their ids. */
    public List<Tandem> find(Collection<TandemId> ids) {
        return ids.stream()
                .sorted(Comparator.comparing(TandemId::value))
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** Holds the tandem until the transaction ends, so that answers of two members at once both count. */
    public Optional<Tandem> hold(TandemId id) {
        return Optional.ofNullable(em.find(Tandem.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Holds them until the transaction ends, the lowest id first, so that two who hold several never wait for each other. */
    public List<Tandem> hold(Collection<TandemId> ids) {
        List<Long> all = ids.stream().map(TandemId::value).sorted().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + PORTION)
                .mapToObj(from -> all.subList(from, Math.min(from + PORTION, all.size())))
                .flatMap(some -> em
                        .createQuery("select t from Tandem t where t.id in :ids order by t.id", Tandem.class)
                        .setParameter("ids", some)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList()
                        .stream())
                .toList();
    }

    public void add(Tandem tandem) {
        em.persist(tandem);
    }

    /** Brings versions and ids up to date. */
    public void flush() {
        em.flush();
    }

    /** How many there are in a wave, ended ones included. */
    public long countOf(WaveId wave) {
        return em.createQuery("select count(t) from Tandem t where t.waveId = :wave", Long.class)
                .setParameter("wave", wave.value())
                .getSingleResult();
    }

    public List<Tandem> ofWave(WaveId wave) {
        return em.createQuery("select t from Tandem t where t.waveId = :wave order by t.id", Tandem.class)
                .setParameter("wave", wave.value())
                .getResultList();
    }

    public List<Tandem> ofWave(WaveId wave, PageRequest page) {
        return em.createQuery(
                        "select t from Tandem t where t.waveId = :wave and t.id > :after order by t.id", Tandem.class)
                .setParameter("wave", wave.value())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    public List<Tandem> ofWave(WaveId wave, PersonId member, PageRequest page) {
        return em.createQuery(
                        "select t from Tandem t where t.waveId = :wave and t.id > :after and exists"
                                + " (select m from TandemMember m where m.tandem = t and m.personId = :person) order by t.id",
                        Tandem.class)
                .setParameter("wave", wave.value())
                .setParameter("after", page.after())
                .setParameter("person", member.value())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those in which the person is a mentee, ended ones included. */
    public List<Tandem> ofMentee(WaveId wave, PersonId mentee) {
        return em.createQuery(
                        "select t from Tandem t where t.waveId = :wave and exists (select m from TandemMember m"
                                + " where m.tandem = t and m.personId = :person and m.side = :side) order by t.id",
                        Tandem.class)
                .setParameter("person", mentee.value())
                .setParameter("side", Side.MENTEE)
                .setParameter("wave", wave.value())
                .getResultList();
    }

    public List<TandemId> overdue(Instant now) {
        return em.createQuery(
                        "select t.id from Tandem t where t.state = :state and t.answerBy < :now order by t.id",
                        Long.class)
                .setParameter("state", TandemState.PROPOSED)
                .setParameter("now", now)
                .getResultStream()
                .map(TandemId::new)
                .toList();
    }

    public List<TandemId> liveOf(EnrolmentId enrolment) {
        return em.createQuery(
                        "select m.tandem.id from TandemMember m where m.enrolmentId = :enrolment and m.tandem.state in :live",
                        Long.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("live", TandemState.LIVE)
                .getResultStream()
                .map(TandemId::new)
                .toList();
    }
}
