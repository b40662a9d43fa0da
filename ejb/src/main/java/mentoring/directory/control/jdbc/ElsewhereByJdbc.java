package mentoring.directory.control.jdbc;

import java.sql.Connection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import mentoring.directory.control.mapping.Elsewhere;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.Resident;
import mentoring.directory.control.mapping.Residents;
import mentoring.shared.SubsidiaryCode;

/** What a database knows of the people of other subsidiaries; an {@link IllegalStateException} when it cannot be read. */
public record ElsewhereByJdbc(Connection connection) implements Elsewhere {
    private static final String LAST_DONE =
            "select max(id) from job where kind = 'synchronisation' and subsidiary = ? and state = 'DONE'";
    private static final String IN_DOUBT =
            "select min(endedat) from job where kind = 'synchronisation' and subsidiary = ? and problem = 'departures-in-doubt'"
                    + " and id > coalesce((" + LAST_DONE + "), 0)";

    @Override
    public List<Resident> outside(SubsidiaryCode here, Collection<String> keys) {
        return new Question(
                        connection,
                        "select id, sourcekey, fingerprint, state, subsidiary from " + Question.TEXTS
                                + " join person on sourcekey = asked.text where subsidiary <> ?")
                .ask(
                        row -> new Resident(new SubsidiaryCode(row.getString(5)), PeopleByJdbc.person(row)),
                        keys.toArray(new String[0]),
                        here.value());
    }

    @Override
    public Residents in(SubsidiaryCode subsidiary) {
        return new Inhabitants(connection, subsidiary);
    }

    @Override
    public boolean isImported(SubsidiaryCode subsidiary) {
        return new Question(connection, LAST_DONE)
                        .ask(row -> row.getLong(1), subsidiary.value())
                        .get(0)
                > 0;
    }

    @Override
    public Optional<Instant> inDoubtSince(SubsidiaryCode here) {
        return new Question(connection, IN_DOUBT)
                .ask(
                        row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        here.value(),
                        here.value())
                .get(0);
    }

    private record Inhabitants(Connection connection, SubsidiaryCode subsidiary) implements Residents {
        @Override
        public List<KnownPerson> of(Collection<String> keys) {
            return new Question(
                            connection,
                            "select id, sourcekey, fingerprint, state from " + Question.TEXTS
                                    + " join person on sourcekey = asked.text where subsidiary = ?")
                    .ask(PeopleByJdbc::person, keys.toArray(new String[0]), subsidiary.value());
        }

        @Override
        public Map<String, String> owners(Collection<String> logins) {
            return new Question(
                            connection,
                            "select loginkey, sourcekey from " + Question.TEXTS
                                    + " join person on loginkey = asked.text where state = 'ACTIVE' and subsidiary = ?")
                            .ask(
                                    row -> Map.entry(row.getString(1), row.getString(2)),
                                    logins.toArray(new String[0]),
                                    subsidiary.value())
                            .stream()
                            .collect(Collectors.toMap(Entry::getKey, Entry::getValue, (one, other) -> other));
        }
    }
}
