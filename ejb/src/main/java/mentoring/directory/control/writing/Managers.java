package mentoring.directory.control.writing;

/** Who is whose manager, told from the names that directories give them. */
final class Managers {
    /**
     * A manager of the own subsidiary comes first, should two servers use one name; one of another subsidiary is found as soon as that
     * subsidiary is synchronised too.
     */
    static final String FOUND = """
            coalesce(
              (select min(m.id) from person m
                where m.reference = person.managerreference and m.state = 'ACTIVE' and m.subsidiary = person.subsidiary),
              (select min(m.id) from person m
                where m.reference = person.managerreference and m.state = 'ACTIVE'))
            """;

    /** Rows that stay as they are, are not written. Further conditions follow. */
    static final String UPDATE = """
            update person set managerid = %1$s, version = version + 1
            where coalesce(managerid, 0) <> coalesce(%1$s, 0)
            """.formatted(FOUND);

    private Managers() {}
}
