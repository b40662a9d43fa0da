package mentoring.evaluation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.evaluation.control.Tally.Cell;
import mentoring.programme.Audience;

/** Counts the released answers of a subject in the database, question by question. */
@Dependent
public class Counting {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /**
     * By code of the question; questions without an answer are left out.
     *
     * @param side null for both
     */
    Map<String, Tally> tallies(Subject subject, Audience side) {
        Map<String, Map<Integer, Cell>> cells = cells(subject, side);
        return query("select a.question, count(distinct e.personId)", "a.question", subject, side)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new Tally((Long) row[1], cells.get((String) row[0]))));
    }

    private Map<String, Map<Integer, Cell>> cells(Subject subject, Audience side) {
        Map<String, Map<Integer, Cell>> cells = new HashMap<>();
        query(
                        "select a.question, a.score, count(e.id), count(distinct e.personId)",
                        "a.question, a.score",
                        subject,
                        side)
                .getResultStream()
                .forEach(row -> cells.computeIfAbsent((String) row[0], code -> new HashMap<>())
                        .put((Integer) row[1], new Cell((Long) row[2], (Long) row[3])));
        return cells;
    }

    private TypedQuery<Object[]> query(String select, String group, Subject subject, Audience side) {
        TypedQuery<Object[]> query = em.createQuery(
                select + " from " + subject.entity() + " e join e.answers a where " + subject.where()
                        + " and e.batch is not null and a.score is not null"
                        + (side == null ? "" : " and e.side = :side") + " group by " + group,
                Object[].class);
        subject.values().forEach(query::setParameter);
        return side == null ? query : query.setParameter("side", side);
    }
}
