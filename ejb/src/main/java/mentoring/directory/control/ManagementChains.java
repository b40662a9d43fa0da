package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.entity.ReportingLines;
import mentoring.shared.control.ManyIds;

/** Who stands above whom, read level by level: as many statements as the organisation is high, however many people are asked for. */
@Dependent
public class ManagementChains {
    private static final String MANAGERS =
            "select person.id, managerid" + ManyIds.FROM + "person on person.id = asked.id";

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public Map<PersonId, List<PersonId>> of(Collection<PersonId> ids) {
        ReportingLines lines = new ReportingLines(managersAbove(ids));
        return ids.stream().distinct().collect(Collectors.toMap(Function.identity(), lines::above));
    }

    private Map<PersonId, PersonId> managersAbove(Collection<PersonId> ids) {
        Map<PersonId, PersonId> managers = new HashMap<>();
        Set<PersonId> asked = new HashSet<>();
        Set<PersonId> level = new HashSet<>(ids);
        while (!level.isEmpty()) {
            asked.addAll(level);
            Map<PersonId, PersonId> above = managersOf(level);
            managers.putAll(above);
            level = new HashSet<>(above.values());
            level.removeAll(asked);
        }
        return managers;
    }

    private Map<PersonId, PersonId> managersOf(Set<PersonId> level) {
        return new ManyIds(em)
                .select(MANAGERS, level, ManagementChains::line).stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toMap(Line::person, Line::manager));
    }

    private static Optional<Line> line(ResultSet row) throws SQLException {
        long manager = row.getLong("managerid");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Line(new PersonId(row.getLong("id")), new PersonId(manager)));
    }

    private record Line(PersonId person, PersonId manager) {}
}
