package mentoring.directory.control.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.ShownColumns;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.RowsIn;

/** What synchronisations under way have been shown, until people are made of it or it is forgotten. */
@Dependent
public class ShownPeople {
    private static final String MOVES = """
            select p.id, p.subsidiary, s.subsidiary from person_shown s join person p on p.id = s.id
            where s.synchronisation = ?1 and s.moves and p.subsidiary <> s.subsidiary
            order by p.id
            """;

    /** Whoever has moved to another subsidiary since they were read belongs there: what was read of them is out of date. */
    private static final String OUTDATED = """
            delete from person_shown where synchronisation = ?1 and not moves and not joins
              and exists (select 1 from person p where p.id = person_shown.id and p.subsidiary <> person_shown.subsidiary)
            """;

    /** Whoever has become a person of one of the other subsidiaries since then: two branches that overlap were read at the same time. */
    private static final String JOINED_ELSEWHERE = """
            delete from person_shown where synchronisation = ? and joins
              and exists (select 1 from person p
                where p.sourcekey = person_shown.sourcekey and p.state = 'ACTIVE' and p.subsidiary in (%s))
            """;

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Notes who joins, returns, moves or changes: nobody twice in a run. */
    public void note(SynchronisationId run, SubsidiaryCode subsidiary, List<PersonChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            Connection connection = em.unwrap(Connection.class);
            RowsIn into = RowsIn.on(connection);
            int joiners = (int) changes.stream().filter(PersonChange::joins).count();
            PrimitiveIterator.OfLong ids = into.ids(connection, "person_seq", Person.IDS_IN_A_BLOCK, joiners);
            List<List<Object>> rows = new ArrayList<>(changes.size());
            for (PersonChange change : changes) {
                long id = change.joins() ? ids.nextLong() : change.known().id();
                SubsidiaryCode place = change.to() == null ? subsidiary : change.to();
                rows.add(row(run, id, change, place));
            }
            into.insert(connection, "person_shown", Staging.COLUMNS, rows.iterator());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Whom the run will move to another subsidiary, as people are now. */
    public List<Move> moves(SynchronisationId run) {
        List<?> rows = em.createNativeQuery(MOVES).setParameter(1, run.value()).getResultList();
        return rows.stream().map(Object[].class::cast).map(ShownPeople::move).toList();
    }

    private static Move move(Object... row) {
        return new Move(
                new PersonId(((Number) row[0]).longValue()),
                new SubsidiaryCode((String) row[1]),
                new SubsidiaryCode((String) row[2]));
    }

    /**
     * Makes people of all that was noted, finds their managers and those of others whose manager is or was among them, and forgets it.
     *
     * @param neighbours in which a key stands for the same person: who has joined one of them meanwhile stays there
     */
    public void becomePeople(SynchronisationId run, Collection<SubsidiaryCode> neighbours) {
        em.flush();
        try {
            boolean first = isFirst();
            if (!first) {
                execute(OUTDATED, run);
                forgetThoseWhoJoined(neighbours, run);
            }
            Staging.on(em.unwrap(Connection.class)).merge(first).forEach(statement -> execute(statement, run));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        forget(run);
    }

    private void forgetThoseWhoJoined(Collection<SubsidiaryCode> neighbours, SynchronisationId run) {
        if (!neighbours.isEmpty()) {
            Stream<String> codes = neighbours.stream().map(SubsidiaryCode::value);
            execute(
                    JOINED_ELSEWHERE.formatted(places(neighbours)),
                    Stream.concat(Stream.of(run.value()), codes).toList());
        }
    }

    /** Finds the managers anew of those who reported to these people. */
    public void findManagersUnder(Collection<PersonId> people) {
        em.flush();
        execute(
                Managers.UPDATE + " and managerid in (" + places(people) + ")",
                people.stream().map(PersonId::value).toList());
    }

    /** Whatever the run was shown and has not made people of. */
    public void forget(SynchronisationId run) {
        execute("delete from person_shown where synchronisation = ?1", run);
    }

    /** Whatever earlier runs of a subsidiary left behind; those who move may be noted for another one. */
    public void forgetAll(SubsidiaryCode subsidiary) {
        em.createNativeQuery("delete from person_shown where case when moves"
                        + " then synchronisation in (select s.id from synchronisation s where s.subsidiary = ?1)"
                        + " else subsidiary = ?1 end")
                .setParameter(1, subsidiary.value())
                .executeUpdate();
    }

    private boolean isFirst() {
        return em.createNativeQuery("select id from person")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void execute(String statement, SynchronisationId run) {
        var query = em.createNativeQuery(statement);
        if (statement.contains("?1")) {
            query.setParameter(1, run.value());
        }
        query.executeUpdate();
    }

    private void execute(String statement, List<?> values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        query.executeUpdate();
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static List<Object> row(SynchronisationId run, long id, PersonChange change, SubsidiaryCode place) {
        List<Object> row = new ArrayList<>(ShownColumns.NAMES.size() + 4);
        row.add(run.value());
        row.add(id);
        row.add(change.joins());
        row.add(change.moves());
        row.addAll(ShownColumns.of(place, change.facts()));
        return row;
    }
}
