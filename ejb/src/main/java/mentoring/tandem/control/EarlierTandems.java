package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.programme.ProgrammeId;
import mentoring.shared.control.ManyIds;
import mentoring.tandem.matching.rule.Couple;

/** Who has been in a tandem with whom: one that started, whatever became of it. */
@Dependent
public class EarlierTandems {
    /** Of those that ended on the way, the ones had begun whose charter the mentor had signed. */
    private static final String MET = """
            select mentor.personid, mentee.personid from tandemmember mentor
              join tandem t on t.id = mentor.tandemid
              join tandemmember mentee on mentee.tandemid = t.id and mentee.side = 'MENTEE'
            where mentor.personid = any(?) and mentor.side = 'MENTOR' and t.programmeid <> %d
              and (t.state in ('ACTIVE', 'PAUSED', 'COMPLETED')
                or t.state in ('DISSOLVED', 'ENDED_BY_DEPARTURE') and mentor.signedat is not null)
            """;

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Mentor and mentee of tandems of other programmes where both are among the people. */
    Set<Couple> among(Set<PersonId> people, ProgrammeId programme) {
        return new ManyIds(em)
                .select(MET.formatted(programme.value()), people, EarlierTandems::couple).stream()
                        .filter(couple -> people.contains(couple.lower()) && people.contains(couple.higher()))
                        .collect(Collectors.toSet());
    }

    private static Couple couple(ResultSet row) throws SQLException {
        return Couple.of(new PersonId(row.getLong(1)), new PersonId(row.getLong(2)));
    }
}
