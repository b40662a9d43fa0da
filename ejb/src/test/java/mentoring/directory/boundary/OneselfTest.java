package mentoring.directory.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import mentoring.directory.Facts;
import mentoring.directory.PersonId;
import mentoring.directory.control.ManagementChains;
import mentoring.directory.control.PeopleSearch;
import mentoring.directory.control.StoredPeople;
import mentoring.directory.entity.Person;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneselfTest {
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    private static final SubsidiaryCode GROUP = new SubsidiaryCode("aurore-groupe");

    private final TestDatabase database = new TestDatabase();
    private final People people = Injection.into(
            new People(), with(new StoredPeople()), with(new PeopleSearch()), with(new ManagementChains()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void is_the_one_person_with_the_login_in_the_subsidiaries_of_the_token() {
        PersonId anna = known(SERVICES, "anna");
        PersonId namesake = known(GROUP, "anna");
        Caller caller = caller(Role.PARTICIPANT, SERVICES);

        assertThat(people.isSelf(caller, anna)).isTrue();
        assertThat(people.isSelf(caller, namesake)).isFalse();
    }

    @Test
    void is_nobody_when_a_login_stands_for_two() {
        PersonId anna = known(SERVICES, "anna");
        PersonId namesake = known(GROUP, "anna");

        assertThat(people.isSelf(caller(Role.OPERATOR, GROUP), anna)).isFalse();
        assertThat(people.isSelf(caller(Role.PARTICIPANT, SERVICES, GROUP), anna))
                .isFalse();
        assertThat(people.isSelf(caller(Role.PARTICIPANT, SERVICES, GROUP), namesake))
                .isFalse();
    }

    @Test
    void reads_no_namesake() {
        known(SERVICES, "anna");
        PersonId namesake = known(GROUP, "anna");

        assertThatThrownBy(() -> people.get(caller(Role.PARTICIPANT, SERVICES, GROUP), namesake))
                .isInstanceOf(NotFound.class);
    }

    private PersonId known(SubsidiaryCode subsidiary, String login) {
        return database.inTransaction(() -> {
            Person person = new Person(subsidiary, Facts.of(login).facts());
            database.entityManager().persist(person);
            return person.id();
        });
    }

    private <T> T with(T bean) {
        return Injection.into(bean, database.entityManager());
    }

    private static Caller caller(Role role, SubsidiaryCode... subsidiaries) {
        return new Caller(
                "anna",
                Set.of(role),
                Set.of(Arrays.stream(subsidiaries).map(SubsidiaryCode::value).toArray(String[]::new)));
    }
}
