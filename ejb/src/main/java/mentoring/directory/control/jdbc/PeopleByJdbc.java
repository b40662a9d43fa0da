package mentoring.directory.control.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mentoring.directory.control.KeptFile;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.entity.PersonFacts;
import mentoring.shared.SubsidiaryCode;

/** What a database knows of people; an {@link IllegalStateException} when it cannot be read. */
public final class PeopleByJdbc implements KnownFacts {
    private final Connection connection;

    public PeopleByJdbc(Connection connection) {
        this.connection = connection;
    }

    /** Departed people included: they may return. */
    public List<KnownPerson> of(SubsidiaryCode subsidiary) {
        return question("select id, sourcekey, fingerprint, state from person where subsidiary = ?")
                .ask(PeopleByJdbc::person, subsidiary.value());
    }

    /** The version of a subsidiary's file that was in force when a server looked last. */
    public Optional<KeptFile> lastGood(SubsidiaryCode subsidiary) {
        return question("select content, since from subsidiary_file where subsidiary = ?")
                .ask(
                        row -> new KeptFile(
                                row.getString(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        subsidiary.value())
                .stream()
                .findFirst();
    }

    @Override
    public Map<Long, PersonFacts> of(Collection<Long> ids) {
        return question(
                        "select person.* from unnest(cast(? as bigint array)) as asked (id) join person on person.id = asked.id")
                .ask(row -> Map.entry(row.getLong("id"), facts(row)), (Object) ids.toArray(new Long[0]))
                .stream()
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }

    @Override
    public Map<String, String> logins(Collection<String> references) {
        return question("select reference, login from " + Question.TEXTS
                        + " join person on reference = asked.text where state = 'ACTIVE'")
                .ask(row -> Map.entry(row.getString(1), row.getString(2)), (Object) references.toArray(new String[0]))
                .stream()
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue, (one, other) -> other));
    }

    private Question question(String sql) {
        return new Question(connection, sql);
    }

    /** Of id, key, fingerprint and state, in this order; what follows does not matter. */
    static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(row.getLong(1), row.getString(2), row.getString(3), "ACTIVE".equals(row.getString(4)));
    }

    private static PersonFacts facts(ResultSet row) throws SQLException {
        String languages = row.getString("languages");
        return new PersonFacts(
                row.getString("sourcekey"),
                row.getString("reference"),
                row.getString("login"),
                row.getString("displayname"),
                row.getString("givenname"),
                row.getString("familyname"),
                row.getString("mail"),
                row.getString("unit"),
                row.getString("directorate"),
                row.getString("site"),
                new TreeSet<>(languages.isEmpty() ? List.of() : List.of(languages.split(","))),
                row.getString("grade"),
                row.getString("careerband"),
                row.getInt("bandrank"),
                row.getBoolean("comex"),
                row.getString("managerreference"));
    }
}
