package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.WaveId;
import mentoring.tandem.TandemState;

/**
 * Which seats of a wave are taken, as the database says at this moment: nothing here is remembered, so that it may be asked again once the
 * wave's turn is held.
 */
@Dependent
public class SeatsTaken {
    private static final Set<TandemState> SEATED = seated();

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** How many mentees each mentor has; who has none is not there. */
    public Map<PersonId, Integer> of(WaveId wave) {
        return em.createQuery(
                        "select mentor.personId, count(mentee) from TandemMember mentor, TandemMember mentee"
                                + " where mentor.tandem = mentee.tandem and mentor.side = :mentor and mentee.side = :mentee"
                                + " and mentor.tandem.waveId = :wave and mentor.tandem.state in :live group by mentor.personId",
                        Object[].class)
                .setParameter("mentor", Side.MENTOR)
                .setParameter("mentee", Side.MENTEE)
                .setParameter("wave", wave.value())
                .setParameter("live", TandemState.LIVE)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PersonId((Long) row[0]),
                        row -> ((Long) row[1]).intValue(),
                        Integer::sum,
                        HashMap::new));
    }

    /** How many mentees one mentor has. */
    public int of(WaveId wave, PersonId mentor) {
        return em.createQuery(
                        "select count(mentee) from TandemMember mentor, TandemMember mentee"
                                + " where mentor.tandem = mentee.tandem and mentor.side = :mentor and mentee.side = :mentee"
                                + " and mentor.personId = :person and mentor.tandem.waveId = :wave"
                                + " and mentor.tandem.state in :live",
                        Long.class)
                .setParameter("mentor", Side.MENTOR)
                .setParameter("mentee", Side.MENTEE)
                .setParameter("person", mentor.value())
                .setParameter("wave", wave.value())
                .setParameter("live", TandemState.LIVE)
                .getSingleResult()
                .intValue();
    }

    /** True for a mentee with a live or completed tandem. */
    public boolean isSeated(WaveId wave, PersonId mentee) {
        return em.createQuery(
                                "select count(m) from TandemMember m where m.personId = :person and m.side = :side"
                                        + " and m.tandem.waveId = :wave and m.tandem.state in :seated",
                                Long.class)
                        .setParameter("person", mentee.value())
                        .setParameter("side", Side.MENTEE)
                        .setParameter("wave", wave.value())
                        .setParameter("seated", SEATED)
                        .getSingleResult()
                > 0;
    }

    private static Set<TandemState> seated() {
        Set<TandemState> states = EnumSet.copyOf(TandemState.LIVE);
        states.add(TandemState.COMPLETED);
        return states;
    }
}
