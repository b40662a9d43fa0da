package mentoring.directory.boundary;

import static mentoring.directory.boundary.Register.GROUP;
import static mentoring.directory.boundary.Register.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import mentoring.directory.Facts;
import mentoring.directory.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is above somebody. */
class ManagersTest {
    private final Register register = new Register();
    private final People people = register.people;

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void follows_managers_to_the_top_across_subsidiaries() {
        PersonId anna = register.known(SERVICES, Facts.of("anna").under("chief"));
        PersonId chief = register.known(SERVICES, Facts.of("chief").under("chair"));
        PersonId chair = register.known(GROUP, Facts.of("chair"));
        register.managersLookedUp();

        assertThat(register.chains(anna, chair))
                .containsEntry(anna, Set.of(chief, chair))
                .containsEntry(chair, Set.of());
    }

    @Test
    void finds_a_manager_of_another_subsidiary_once_that_one_is_synchronised() {
        PersonId chief = register.known(SERVICES, Facts.of("chief").under("chair"));
        register.managersLookedUp();
        assertThat(people.known(chief).manager()).isNull();

        PersonId chair = register.known(GROUP, Facts.of("chair"));
        register.managersLookedUp();
        assertThat(people.known(chief).manager()).isEqualTo(chair);
    }

    @Test
    void prefers_a_manager_of_the_own_subsidiary_when_two_directories_use_one_name() {
        register.known(GROUP, Facts.of("boss"));
        PersonId boss = register.known(SERVICES, Facts.of("boss"));
        PersonId anna = register.known(SERVICES, Facts.of("anna").under("boss"));
        register.managersLookedUp();

        assertThat(people.known(anna).manager()).isEqualTo(boss);
    }

    @Test
    void ends_the_chain_where_a_manager_has_departed_or_people_report_in_a_circle() {
        PersonId one = register.known(SERVICES, Facts.of("one").under("two"));
        PersonId two = register.known(SERVICES, Facts.of("two").under("one"));
        PersonId left = register.known(SERVICES, Facts.of("left"));
        PersonId anna = register.known(SERVICES, Facts.of("anna").under("left"));
        register.departed(left);
        register.managersLookedUp();

        assertThat(register.chains(one, anna)).containsEntry(one, Set.of(two)).containsEntry(anna, Set.of());
    }
}
