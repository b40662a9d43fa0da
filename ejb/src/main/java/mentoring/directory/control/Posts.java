package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.directory.PersonState;
import mentoring.directory.Post;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.control.ManyIds;

/** Where people work, read for thousands of them at once. */
@Dependent
public class Posts {
    private static final String POSTS =
            "select person.id, subsidiary, directorate, unit, site, bandrank, managerid, state" + ManyIds.FROM
                    + "person on person.id = asked.id";

    /** What JDBC reads of a column that is empty. */
    private static final long NOBODY = 0;

    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Those of the people that there are. */
    public List<Post> of(Collection<PersonId> people) {
        return new ManyIds(em).select(POSTS, people, Posts::post);
    }

    private static PersonId manager(long id) {
        return id == NOBODY ? null : new PersonId(id);
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                new PersonId(row.getLong("id")),
                new SubsidiaryCode(row.getString("subsidiary")),
                row.getString("directorate"),
                row.getString("unit"),
                row.getString("site"),
                row.getInt("bandrank"),
                manager(row.getLong("managerid")),
                PersonState.valueOf(row.getString("state")) == PersonState.ACTIVE);
    }
}
