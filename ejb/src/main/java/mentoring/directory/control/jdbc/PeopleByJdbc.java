package mentoring.directory.control.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.entity.PersonFacts;
import mentoring.shared.SubsidiaryCode;

/** What a database knows of people; an {@link IllegalStateException} when it cannot be read. */
public final class PeopleByJdbc implements KnownFacts {
    private static final int AT_A_TIME = 2_000;

    private final Connection connection;

    public PeopleByJdbc(Connection connection) {
        this.connection = connection;
    }

    /** Departed people included: they may return. */
    public List<KnownPerson> of(SubsidiaryCode subsidiary) {
        List<KnownPerson> known = new ArrayList<>();
        read(
                "select id, sourcekey, fingerprint, state from person where subsidiary = ?",
                List.of(subsidiary.value()),
                row -> known.add(new KnownPerson(
                        row.getLong(1), row.getString(2), row.getString(3), "ACTIVE".equals(row.getString(4)))));
        return known;
    }

    @Override
    public Map<Long, PersonFacts> of(Collection<Long> ids) {
        Map<Long, PersonFacts> facts = new HashMap<>();
        if (!ids.isEmpty()) {
            read(
                    "select * from person where id in " + places(ids),
                    ids,
                    row -> facts.put(row.getLong("id"), facts(row)));
        }
        return facts;
    }

    @Override
    public Map<String, String> logins(Collection<String> references) {
        Map<String, String> logins = new HashMap<>();
        if (!references.isEmpty()) {
            read(
                    "select reference, login from person where state = 'ACTIVE' and reference in " + places(references),
                    references,
                    row -> logins.put(row.getString(1), row.getString(2)));
        }
        return logins;
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

    private void read(String sql, Collection<?> values, RowReader reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_A_TIME);
            int place = 1;
            for (Object value : values) {
                statement.setObject(place++, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read: " + e.getMessage(), e);
        }
    }

    private static String places(Collection<?> values) {
        return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
