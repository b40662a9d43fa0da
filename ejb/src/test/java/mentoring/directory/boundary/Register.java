package mentoring.directory.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentoring.directory.EveryManager;
import mentoring.directory.Facts;
import mentoring.directory.PersonId;
import mentoring.directory.Post;
import mentoring.directory.control.ManagementChains;
import mentoring.directory.control.PeopleSearch;
import mentoring.directory.control.Posts;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.entity.Person;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;

/** The people whom a test wants to be known in two subsidiaries. */
final class Register implements AutoCloseable {
    static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    static final SubsidiaryCode GROUP = new SubsidiaryCode("aurore-groupe");

    private final TestDatabase database = new TestDatabase();
    final People people = Injection.into(
            new People(),
            with(new StoredPeople()),
            with(new PeopleSearch()),
            with(new ManagementChains()),
            with(new Posts()));

    PersonId known(SubsidiaryCode subsidiary, Facts facts) {
        return database.inTransaction(() -> {
            Person person = new Person(subsidiary, facts.facts());
            database.entityManager().persist(person);
            return person.id();
        });
    }

    void departed(PersonId id) {
        database.inTransaction(() -> {
            database.entityManager().find(Person.class, id.value()).depart(Instant.parse("2026-01-05T08:00:00Z"));
            return id;
        });
    }

    void managersLookedUp() {
        database.inTransaction(() -> EveryManager.find(database.entityManager()));
    }

    Map<PersonId, Set<PersonId>> chains(PersonId... ids) {
        return database.inTransaction(
                () -> people.managementChains(people.posts(List.of(ids)).values()));
    }

    Map<PersonId, Post> posts(PersonId... ids) {
        return database.inTransaction(() -> people.posts(List.of(ids)));
    }

    private <T> T with(T bean) {
        return Injection.into(bean, database.entityManager());
    }

    @Override
    public void close() {
        database.close();
    }
}
