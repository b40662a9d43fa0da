package mentoring.directory.control.writing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.entity.Person;
import mentoring.shared.SubsidiaryCode;

/** What synchronisations under way have been shown, until people are made of it or it is forgotten. */
@Dependent
public class ShownPeople {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    /** Notes who joins, returns or changes: nobody twice in a run. */
    public void note(SynchronisationId run, SubsidiaryCode subsidiary, List<PersonChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        try {
            Connection connection = em.unwrap(Connection.class);
            Staging staging = Staging.on(connection);
            int joiners = (int) changes.stream().filter(PersonChange::joins).count();
            Iterator<Long> ids = new PersonNumbers(connection, staging).next(joiners);
            List<List<Object>> rows = new ArrayList<>(changes.size());
            for (PersonChange change : changes) {
                long id = change.joins() ? ids.next() : change.known().id();
                rows.add(row(run, id, change.joins(), new Person(subsidiary, change.facts())));
            }
            staging.load(connection, rows);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Makes people of all that was noted, finds their managers and those of others whose manager is or was among them, and forgets it. */
    public void becomePeople(SynchronisationId run) {
        em.flush();
        try {
            Staging.on(em.unwrap(Connection.class)).merge(isFirst()).forEach(statement -> execute(statement, run));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
        forget(run);
    }

    /** Finds the managers anew of those who reported to these people. */
    public void findManagersUnder(Collection<PersonId> people) {
        em.flush();
        String places = String.join(", ", Collections.nCopies(people.size(), "?"));
        var update = em.createNativeQuery(Managers.UPDATE + " and managerid in (" + places + ")");
        int place = 1;
        for (PersonId person : people) {
            update.setParameter(place++, person.value());
        }
        update.executeUpdate();
    }

    /** Whatever the run was shown and has not made people of. */
    public void forget(SynchronisationId run) {
        execute("delete from person_shown where synchronisation = ?1", run);
    }

    /** Whatever earlier runs of a subsidiary left behind. */
    public void forgetAll(SubsidiaryCode subsidiary) {
        em.createNativeQuery("delete from person_shown where subsidiary = ?1")
                .setParameter(1, subsidiary.value())
                .executeUpdate();
    }

    private boolean isFirst() {
        return em.createNativeQuery("select id from person")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void execute(String statement, SynchronisationId run) {
        var query = em.createNativeQuery(statement);
        if (statement.contains("?1")) {
            query.setParameter(1, run.value());
        }
        query.executeUpdate();
    }

    private static List<Object> row(SynchronisationId run, long id, boolean joins, Person person) {
        List<Object> row = new ArrayList<>(Person.SHOWN.size() + 3);
        row.add(run.value());
        row.add(id);
        row.add(joins);
        row.addAll(person.shown());
        return row;
    }
}
