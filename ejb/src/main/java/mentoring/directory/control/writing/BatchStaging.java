package mentoring.directory.control.writing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import mentoring.directory.entity.Person;

/** Other databases: by batches. Managers are found once everybody is there: H2 wants them to be there row by row. */
final class BatchStaging implements Staging {
    private static final String INSERT = "insert into person_shown (" + COLUMNS + ") values ("
            + String.join(", ", Collections.nCopies(Person.SHOWN.size() + 4, "?")) + ")";

    private static final String JOINERS = "insert into person (id, version, state, "
            + String.join(", ", Person.SHOWN) + ") select s.id, 1, 'ACTIVE', " + Staging.shown("s")
            + " from person_shown s where s.synchronisation = ?1 and s.joins";

    private static final String KNOWN =
            "update person set version = version + 1, state = 'ACTIVE', departedat = null, ("
                    + String.join(", ", Person.SHOWN) + ") = (select " + Staging.shown("s")
                    + " from person_shown s where s.synchronisation = ?1 and s.id = person.id)"
                    + " where id in (select t.id from person_shown t where t.synchronisation = ?1 and not t.joins)";

    private static final String MANAGERS = Managers.UPDATE + """
             and id in (
                select s.id from person_shown s where s.synchronisation = ?1
                union
                select p.id from person p join person_shown s on s.reference = p.managerreference
                  where s.synchronisation = ?1
                union
                select p.id from person p join person_shown s on s.id = p.managerid where s.synchronisation = ?1)
            """;

    @Override
    public void load(Connection connection, List<List<Object>> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (List<Object> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public String numbers(String sequence) {
        return "select next value for " + sequence + " from system_range(1, ?)";
    }

    @Override
    public List<String> merge(boolean first) {
        return List.of(JOINERS, KNOWN, MANAGERS);
    }
}
