package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.Post;
import mentoring.directory.entity.ReportingLines;
import mentoring.shared.control.ManyIds;

/** Who stands above whom, read level by level: as many statements as the organisation is high, however many people are asked for. */
@Dependent
public class ManagementChains {
    private static final String MANAGERS =
            "select person.id, managerid" + ManyIds.FROM + "person on person.id = asked.id";

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Everybody above those who have the posts. */
    public Map<PersonId, Set<PersonId>> of(Collection<Post> posts) {
        ReportingLines lines = new ReportingLines(managersAbove(posts));
        return posts.stream().map(Post::person).distinct().collect(Collectors.toMap(Function.identity(), lines::above));
    }

    private Map<PersonId, PersonId> managersAbove(Collection<Post> posts) {
        Map<PersonId, PersonId> managers = direct(posts);
        Set<PersonId> asked = posts.stream().map(Post::person).collect(Collectors.toSet());
        Set<PersonId> level = unasked(managers, asked);
        while (!level.isEmpty()) {
            Map<PersonId, PersonId> above = managersOf(level);
            managers.putAll(above);
            asked.addAll(level);
            level = unasked(above, asked);
        }
        return managers;
    }

    private static Set<PersonId> unasked(Map<PersonId, PersonId> managers, Set<PersonId> asked) {
        return managers.values().stream()
                .filter(manager -> !asked.contains(manager))
                .collect(Collectors.toSet());
    }

    private static Map<PersonId, PersonId> direct(Collection<Post> posts) {
        Map<PersonId, PersonId> managers = new HashMap<>();
        posts.stream()
                .filter(post -> post.manager() != null)
                .forEach(post -> managers.put(post.person(), post.manager()));
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
