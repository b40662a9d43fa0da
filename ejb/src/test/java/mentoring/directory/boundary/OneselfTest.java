package mentoring.directory.boundary;

import static mentoring.directory.boundary.Register.GROUP;
import static mentoring.directory.boundary.Register.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import mentoring.directory.Facts;
import mentoring.directory.PersonId;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneselfTest {
    private final Register register = new Register();
    private final People people = register.people;

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void is_the_one_person_with_the_login_in_the_subsidiaries_of_the_token() {
        PersonId anna = known(SERVICES);
        PersonId namesake = known(GROUP);
        Caller caller = caller(Role.PARTICIPANT, SERVICES);

        assertThat(people.isSelf(caller, anna)).isTrue();
        assertThat(people.isSelf(caller, namesake)).isFalse();
    }

    @Test
    void is_nobody_when_a_login_stands_for_two() {
        PersonId anna = known(SERVICES);
        PersonId namesake = known(GROUP);

        assertThat(people.isSelf(caller(Role.OPERATOR, GROUP), anna)).isFalse();
        assertThat(people.isSelf(caller(Role.PARTICIPANT, SERVICES, GROUP), anna))
                .isFalse();
        assertThat(people.isSelf(caller(Role.PARTICIPANT, SERVICES, GROUP), namesake))
                .isFalse();
    }

    @Test
    void reads_no_namesake() {
        known(SERVICES);
        PersonId namesake = known(GROUP);

        assertThatThrownBy(() -> people.get(caller(Role.PARTICIPANT, SERVICES, GROUP), namesake))
                .isInstanceOf(NotFound.class);
    }

    private PersonId known(SubsidiaryCode subsidiary) {
        return register.known(subsidiary, Facts.of("anna"));
    }

    private static Caller caller(Role role, SubsidiaryCode... subsidiaries) {
        return new Caller(
                "anna",
                Set.of(role),
                Set.of(Arrays.stream(subsidiaries).map(SubsidiaryCode::value).toArray(String[]::new)));
    }
}
