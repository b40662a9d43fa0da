package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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
    private static final String SEATS =
            "select tandemid, personid, side, signedat" + ManyIds.FROM + "tandemmember on personid = asked.id";
    private static final String TANDEMS =
            "select tandem.id, programmeid, state" + ManyIds.FROM + "tandem on tandem.id = asked.id";

    private static final Set<TandemState> STARTED =
            Set.of(TandemState.ACTIVE, TandemState.PAUSED, TandemState.COMPLETED);
    private static final Set<TandemState> ENDED = Set.of(TandemState.DISSOLVED, TandemState.ENDED_BY_DEPARTURE);

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Mentor and mentee of tandems of other programmes where both are among the people. */
    Set<Couple> among(Set<PersonId> people, ProgrammeId programme) {
        ManyIds ids = new ManyIds(em);
        Map<TandemId, List<Seated>> seats = ids.select(SEATS, people, EarlierTandems::seated).stream()
                .collect(Collectors.groupingBy(Seated::tandem));
        return ids.select(TANDEMS, seats.keySet(), EarlierTandems::met).stream()
                .filter(met -> met.programme() != programme.value())
                .flatMap(met -> couples(seats.get(met.tandem()), met.state()))
                .collect(Collectors.toSet());
    }

    private static Stream<Couple> couples(List<Seated> members, TandemState state) {
        return members.stream()
                .filter(member -> member.side() == Side.MENTOR)
                .filter(mentor -> STARTED.contains(state) || ENDED.contains(state) && mentor.signed())
                .flatMap(mentor -> members.stream()
                        .filter(member -> member.side() == Side.MENTEE)
                        .map(mentee -> Couple.of(mentor.person(), mentee.person())));
    }

    private static Seated seated(ResultSet row) throws SQLException {
        return new Seated(
                new TandemId(row.getLong("tandemid")),
                new PersonId(row.getLong("personid")),
                Side.valueOf(row.getString("side")),
                row.getObject("signedat") != null);
    }

    private static Met met(ResultSet row) throws SQLException {
        return new Met(
                new TandemId(row.getLong("id")),
                row.getLong("programmeid"),
                TandemState.valueOf(row.getString("state")));
    }

    private record Seated(TandemId tandem, PersonId person, Side side, boolean signed) {}

    private record Met(TandemId tandem, long programme, TandemState state) {}
}
