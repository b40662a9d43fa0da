package mentoring.directory.control.writing;

/** Who is whose manager, told from the names that directories give them. */
final class Managers {
    /**
     * A manager of the own subsidiary comes first, should two servers use one name; one of another subsidiary is found as soon as that
     * subsidiary is synchronised too. Without the sum PostgreSQL may go through all ids in order to come upon the smallest.
     */
    static final String FOUND = """
            coalesce(
              (select min(m.id + 0) from person m
                where m.reference = person.managerreference and m.state = 'ACTIVE' and m.subsidiary = person.subsidiary),
              (select min(m.id + 0) from person m
                where m.reference = person.managerreference and m.state = 'ACTIVE'))
            """;

    /** Rows that stay as they are, are not written. Further conditions follow. */
    static final String UPDATE = """
            update person set managerid = %1$s, version = version + 1
            where coalesce(managerid, 0) <> coalesce(%1$s, 0)
            """.formatted(FOUND);

    private Managers() {}
}
