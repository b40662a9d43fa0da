package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.ProgrammeId;
import mentoring.shared.control.ManyIds;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;
import mentoring.tandem.matching.rule.Couple;

/** Who has been in a tandem with whom: one that started, whatever became of it. */
@Dependent
public class EarlierTandems {
    /** Most seats are those of proposals that nobody took up. The state is part of an expression, so that no index of it is asked. */
    private static final String SEATS = "select tandemid, personid, side, signedat, programmeid, state" + ManyIds.FROM
            + "tandemmember on personid = asked.id join tandem on tandem.id = tandemid"
            + " where '' || state in ('ACTIVE', 'PAUSED', 'COMPLETED', 'DISSOLVED', 'ENDED_BY_DEPARTURE')";

    private static final Set<TandemState> STARTED =
            Set.of(TandemState.ACTIVE, TandemState.PAUSED, TandemState.COMPLETED);
    private static final Set<TandemState> ENDED = Set.of(TandemState.DISSOLVED, TandemState.ENDED_BY_DEPARTURE);

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Mentor and mentee of tandems of other programmes where both are among the people. */
    Set<Couple> among(Set<PersonId> people, ProgrammeId programme) {
        return new ManyIds(em)
                .select(SEATS, people, EarlierTandems::seated).stream()
                        .filter(seated -> seated.programme() != programme.value())
                        .collect(Collectors.groupingBy(Seated::tandem))
                        .values()
                        .stream()
                        .flatMap(EarlierTandems::couples)
                        .collect(Collectors.toSet());
    }

    private static Stream<Couple> couples(List<Seated> members) {
        return members.stream()
                .filter(member -> member.side() == Side.MENTOR && member.hasStarted())
                .flatMap(mentor -> members.stream()
                        .filter(member -> member.side() == Side.MENTEE)
                        .map(mentee -> Couple.of(mentor.person(), mentee.person())));
    }

    private static Seated seated(ResultSet row) throws SQLException {
        return new Seated(
                new TandemId(row.getLong("tandemid")),
                new PersonId(row.getLong("personid")),
                Side.valueOf(row.getString("side")),
                row.getObject("signedat") != null,
                row.getLong("programmeid"),
                TandemState.valueOf(row.getString("state")));
    }

    private record Seated(
            TandemId tandem, PersonId person, Side side, boolean signed, long programme, TandemState state) {
        private boolean hasStarted() {
            return STARTED.contains(state) || ENDED.contains(state) && signed;
        }
    }
}
