package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.ProgrammeId;
import mentoring.tandem.TandemState;
import mentoring.tandem.matching.rule.Couple;

/** Who has been in a tandem with whom: one that started, whatever became of it. */
@Dependent
public class EarlierTandems {
    private static final int PORTION = 500;
    private static final Set<TandemState> STARTED =
            Set.of(TandemState.ACTIVE, TandemState.PAUSED, TandemState.COMPLETED);
    private static final Set<TandemState> ENDED = Set.of(TandemState.DISSOLVED, TandemState.ENDED_BY_DEPARTURE);

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Mentor and mentee of tandems of other programmes where both are among the people. */
    Set<Couple> among(Set<PersonId> people, ProgrammeId programme) {
        List<Long> ids = people.stream().map(PersonId::value).sorted().toList();
        Set<Couple> couples = new HashSet<>();
        IntStream.iterate(0, from -> from < ids.size(), from -> from + PORTION)
                .mapToObj(from -> ids.subList(from, Math.min(from + PORTION, ids.size())))
                .forEach(mentors -> ofMentors(mentors, programme, people, couples));
        return couples;
    }

    private void ofMentors(List<Long> mentors, ProgrammeId programme, Set<PersonId> people, Set<Couple> couples) {
        em.createQuery(
                        "select mentor.personId, mentee.personId from TandemMember mentor, TandemMember mentee"
                                + " where mentor.tandem = mentee.tandem and mentor.side = :mentorSide and mentee.side = :menteeSide"
                                + " and mentor.personId in :mentors and mentor.tandem.programmeId <> :programme"
                                + " and (mentor.tandem.state in :started"
                                + " or mentor.tandem.state in :ended and mentor.signedAt is not null)",
                        Object[].class)
                .setParameter("mentorSide", Side.MENTOR)
                .setParameter("menteeSide", Side.MENTEE)
                .setParameter("mentors", mentors)
                .setParameter("programme", programme.value())
                .setParameter("started", STARTED)
                .setParameter("ended", ENDED)
                .getResultStream()
                .map(row -> Couple.of(new PersonId((Long) row[0]), new PersonId((Long) row[1])))
                .filter(couple -> people.contains(couple.lower()) && people.contains(couple.higher()))
                .forEach(couples::add);
    }
}
