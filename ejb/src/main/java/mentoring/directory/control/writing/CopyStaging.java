package mentoring.directory.control.writing;

import java.util.List;
import java.util.stream.Collectors;
import mentoring.directory.entity.ShownColumns;

/** PostgreSQL: by {@code COPY}; people are inserted with their managers, each row once. */
final class CopyStaging implements Staging {
    /** With the numbers of an empty table the planner would compare everybody with everybody. */
    private static final String KNOWN_TO_THE_PLANNER =
            "analyze person_shown (synchronisation, id, joins, reference, managerreference)";

    /** Whoever bears a name of {@code named}, as people will be once the rows are: of the own subsidiary, and of any. */
    private static final String MANAGERS = """
            , candidate as (
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

    private static final String NAMED_BY_ROWS = """
            with named as (
              select distinct s.managerreference as reference from person_shown s where s.synchronisation = ?1
            )
            """ + MANAGERS;

    private static final String WITH_MANAGERS = """
            from person_shown s
              left join own on own.reference = s.managerreference and own.subsidiary = s.subsidiary
              left join anyone on anyone.reference = s.managerreference
            where s.synchronisation = ?1
            """;

    private static final String JOINERS = NAMED_BY_ROWS
            + "insert into person (id, version, state, managerid, " + String.join(", ", ShownColumns.NAMES) + ")"
            + " select s.id, 1, 'ACTIVE', coalesce(own.id, anyone.id), " + Staging.shown("s") + " " + WITH_MANAGERS
            + " and s.joins";

    private static final String KNOWN = NAMED_BY_ROWS
            + "update person p set version = p.version + 1, state = 'ACTIVE', departedat = null, managerid = coalesce(own.id, anyone.id), "
            + ShownColumns.NAMES.stream()
                    .map(column -> column + " = s." + column)
                    .collect(Collectors.joining(", "))
            + " " + WITH_MANAGERS + " and not s.joins and s.id = p.id";

    /**
     * Others, whose manager is among the rows now or was: only rows that somebody reports to under another name, in another place or not yet
     * count. To be asked before people are what the rows say.
     */
    private static final String OTHERS = """
            with moved as (
              select s.id, s.reference from person_shown s join person p on p.id = s.id
                where s.synchronisation = ?1
                  and (s.joins or p.state <> 'ACTIVE' or p.reference <> s.reference or p.subsidiary <> s.subsidiary)
            ), concerned as (
              select p.id, p.subsidiary, p.managerreference from person p
                where p.managerreference in (select m.reference from moved m)
                  and not exists (select 1 from person_shown s where s.synchronisation = ?1 and s.id = p.id)
              union
              select p.id, p.subsidiary, p.managerreference from person p
                where p.managerid in (select m.id from moved m)
                  and not exists (select 1 from person_shown s where s.synchronisation = ?1 and s.id = p.id)
            ), named as (
              select distinct c.managerreference as reference from concerned c
            )
            """ + MANAGERS + """
            update person p set managerid = coalesce(own.id, anyone.id), version = p.version + 1
            from concerned c
              left join own on own.reference = c.managerreference and own.subsidiary = c.subsidiary
              left join anyone on anyone.reference = c.managerreference
            where p.id = c.id and coalesce(p.managerid, 0) <> coalesce(own.id, anyone.id, 0)
            """;

    @Override
    public List<String> merge(boolean first) {
        return first ? List.of(KNOWN_TO_THE_PLANNER, JOINERS) : List.of(KNOWN_TO_THE_PLANNER, JOINERS, OTHERS, KNOWN);
    }
}
