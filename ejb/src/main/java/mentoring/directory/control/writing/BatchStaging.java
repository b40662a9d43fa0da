package mentoring.directory.control.writing;

import java.util.List;
import java.util.stream.Stream;
import mentoring.directory.entity.ShownColumns;

/** Other databases: by batches. Managers are found once everybody is there: H2 wants them to be there row by row. */
final class BatchStaging implements Staging {
    private static final String JOINERS = "insert into person (id, version, state, "
            + String.join(", ", ShownColumns.NAMES) + ") select s.id, 1, 'ACTIVE', " + Staging.shown("s")
            + " from person_shown s where s.synchronisation = ?1 and s.joins";

    private static final String KNOWN =
            "update person set version = version + 1, state = 'ACTIVE', departedat = null, ("
                    + String.join(", ", ShownColumns.NAMES) + ") = (select " + Staging.shown("s")
                    + " from person_shown s where s.synchronisation = ?1 and s.id = person.id)"
                    + " where id in (select t.id from person_shown t where t.synchronisation = ?1 and not t.joins)";

    /** Of the rows themselves, of those who name one of them, of those who had one of them: H2 asks a union again for every person. */
    private static final List<String> MANAGERS = Stream.of(
                    "id in (select s.id from person_shown s where s.synchronisation = ?1)",
                    "managerreference in (select s.reference from person_shown s where s.synchronisation = ?1)",
                    "managerid in (select s.id from person_shown s where s.synchronisation = ?1)")
            .map(concerned -> Managers.UPDATE + " and " + concerned)
            .toList();

    @Override
    public List<String> merge(boolean first) {
        return Stream.concat(Stream.of(JOINERS, KNOWN), MANAGERS.stream()).toList();
    }
}
