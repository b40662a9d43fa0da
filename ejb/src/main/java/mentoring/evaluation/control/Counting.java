package mentoring.evaluation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.evaluation.control.Tally.Cell;
import mentoring.programme.Audience;

/** Counts the released answers of a subject in the database: question by question, each release and each side for itself. */
@Dependent
public class Counting {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /**
     * By code of the question; questions without an answer are left out.
     *
     * @param apart whether mentors and mentees are counted apart
     */
    Map<String, List<Tally>> tallies(Subject subject, boolean apart) {
        Map<Part, Map<Integer, Cell>> cells = cells(subject, apart);
        Map<Part, Long> most = mostOfOne(subject, apart);
        return query("", "", "count(distinct e.personId)", subject, apart)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(
                                row -> {
                                    Part part = Part.of(row, apart);
                                    return new Tally(part.side(), last(row), most.get(part), cells.get(part));
                                },
                                Collectors.toList())));
    }

    private Map<Part, Map<Integer, Cell>> cells(Subject subject, boolean apart) {
        Map<Part, Map<Integer, Cell>> cells = new HashMap<>();
        query(", a.score", "", "count(e.id), count(distinct e.personId)", subject, apart)
                .getResultStream()
                .forEach(row -> cells.computeIfAbsent(Part.of(row, apart), part -> new HashMap<>())
                        .put((Integer) row[row.length - 3], new Cell((Long) row[row.length - 2], last(row))));
        return cells;
    }

    private Map<Part, Long> mostOfOne(Subject subject, boolean apart) {
        return query("", ", e.personId", "count(e.id)", subject, apart)
                .getResultStream()
                .collect(Collectors.toMap(row -> Part.of(row, apart), Counting::last, Math::max));
    }

    /** @param more to group by and to select, {@code unseen} to group by alone; equal rows come once */
    private TypedQuery<Object[]> query(String more, String unseen, String counts, Subject subject, boolean apart) {
        String seen = "a.question, e.batch" + (apart ? ", e.side" : "") + more;
        TypedQuery<Object[]> query = em.createQuery(
                "select distinct " + seen + ", " + counts + " from " + subject.entity() + " e join e.answers a where "
                        + subject.where() + " and e.batch is not null and a.score is not null group by " + seen
                        + unseen,
                Object[].class);
        subject.values().forEach(query::setParameter);
        return query;
    }

    private static long last(Object[] row) {
        return (Long) row[row.length - 1];
    }

    private record Part(String question, Integer batch, Audience side) {
        private static Part of(Object[] row, boolean apart) {
            return new Part((String) row[0], (Integer) row[1], apart ? (Audience) row[2] : Audience.BOTH);
        }
    }
}
