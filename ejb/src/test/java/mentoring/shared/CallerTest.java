package mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallerTest {
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    private static final SubsidiaryCode ENERGIE = new SubsidiaryCode("aurore-energie");

    @Test
    void has_a_subject_that_can_be_written_down() {
        String longest = "x".repeat(100);

        assertThat(new Caller(longest, Set.of(), Set.of()).subject()).isEqualTo(longest);
        assertThatThrownBy(() -> new Caller(longest + "x", Set.of(), Set.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("sub");
    }

    @Test
    void holds_a_role_for_the_subsidiaries_of_the_token_alone() {
        Caller manager = new Caller("x", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-services"));

        assertThat(manager.may(SERVICES, Role.PROGRAMME_MANAGER)).isTrue();
        assertThat(manager.may(SERVICES, Role.SUBSIDIARY_HR)).isFalse();
        assertThat(manager.may(ENERGIE, Role.PROGRAMME_MANAGER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GROUP_HR", "OPERATOR"})
    void holds_the_roles_of_the_group_everywhere(Role role) {
        assertThat(new Caller("x", Set.of(role), Set.of()).may(ENERGIE, role)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"GROUP_HR", "OPERATOR"})
    void lends_the_reach_of_a_role_of_the_group_to_no_other_role(Role wide) {
        Caller both = new Caller("x", Set.of(wide, Role.PROGRAMME_MANAGER), Set.of("aurore-services"));

        assertThat(both.may(SERVICES, Role.PROGRAMME_MANAGER)).isTrue();
        assertThat(both.may(ENERGIE, Role.PROGRAMME_MANAGER)).isFalse();
        assertThat(both.may(ENERGIE, Role.PROGRAMME_MANAGER, wide)).isTrue();
    }
}
