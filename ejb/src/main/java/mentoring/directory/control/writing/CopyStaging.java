package mentoring.directory.control.writing;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mentoring.directory.entity.Person;
import org.postgresql.PGConnection;

/** PostgreSQL: by {@code COPY}; people are inserted with their managers, each row once. */
final class CopyStaging implements Staging {
    /** From so many rows on the planner must know of them: with the numbers of an empty table it compares everybody with everybody. */
    private static final int MANY = 2_000;

    /** Whoever is somebody's manager among the rows, as people will be once the rows are. */
    private static final String MANAGERS = """
            with named as (
              select distinct s.managerreference as reference from person_shown s where s.synchronisation = ?1
            ), candidate as (
              select s.id, s.subsidiary, s.reference from person_shown s
                where s.synchronisation = ?1 and s.reference in (select n.reference from named n)
              union all
              select p.id, p.subsidiary, p.reference from person p
                where p.state = 'ACTIVE' and p.reference in (select n.reference from named n)
                  and not exists (select 1 from person_shown s where s.synchronisation = ?1 and s.id = p.id)
            ), own as (
              select c.subsidiary, c.reference, min(c.id) as id from candidate c group by c.subsidiary, c.reference
            ), anyone as (
              select c.reference, min(c.id) as id from candidate c group by c.reference
            )
            """;

    private static final String WITH_MANAGERS = """
            from person_shown s
              left join own on own.reference = s.managerreference and own.subsidiary = s.subsidiary
              left join anyone on anyone.reference = s.managerreference
            where s.synchronisation = ?1
            """;

    private static final String JOINERS = MANAGERS
            + "insert into person (id, version, state, managerid, " + String.join(", ", Person.SHOWN) + ")"
            + " select s.id, 1, 'ACTIVE', coalesce(own.id, anyone.id), " + Staging.shown("s") + " " + WITH_MANAGERS
            + " and s.joins";

    private static final String KNOWN = MANAGERS
            + "update person p set version = p.version + 1, state = 'ACTIVE', departedat = null, managerid = coalesce(own.id, anyone.id), "
            + Person.SHOWN.stream().map(column -> column + " = s." + column).collect(Collectors.joining(", "))
            + " " + WITH_MANAGERS + " and not s.joins and s.id = p.id";

    /** Others: whose manager is among the rows now, or was. */
    private static final String OTHERS = Managers.UPDATE + """
             and person.id in (
                select p.id from person p join person_shown s on s.reference = p.managerreference
                  where s.synchronisation = ?1
                    and not exists (select 1 from person_shown t where t.synchronisation = ?1 and t.id = p.id)
                union
                select p.id from person p join person_shown s on s.id = p.managerid
                  where s.synchronisation = ?1 and not s.joins
                    and not exists (select 1 from person_shown t where t.synchronisation = ?1 and t.id = p.id))
            """;

    @Override
    public void load(Connection connection, List<List<Object>> rows) throws SQLException {
        CopyText text = new CopyText();
        rows.forEach(text::row);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy person_shown (" + COLUMNS + ") from stdin", new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public String numbers(String sequence) {
        return "select nextval('" + sequence + "') from generate_series(1, ?)";
    }

    @Override
    public List<String> merge(int rows) {
        List<String> statements = new ArrayList<>();
        if (rows >= MANY) {
            statements.add("analyze person_shown (synchronisation, id, joins, reference, managerreference)");
        }
        statements.addAll(List.of(JOINERS, KNOWN, OTHERS));
        return statements;
    }
}
