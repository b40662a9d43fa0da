package mentoring.messaging.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import mentoring.messaging.CommandRefused;
import mentoring.shared.Caller;
import mentoring.shared.InvalidInput;
import mentoring.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandTest {
    @Test
    void speaks_for_its_subject_with_the_roles_it_names() {
        assertThat(said(Set.of("participant", "comex"), Set.of("aurore-services"), null)
                        .caller())
                .isEqualTo(new Caller("jdupont", Set.of(Role.PARTICIPANT, Role.COMEX), Set.of("aurore-services")));
    }

    @Test
    void holds_for_no_subsidiary_when_it_names_none() {
        assertThat(said(Set.of("participant"), null, null).caller().subsidiaries())
                .isEmpty();
    }

    @Test
    void is_refused_when_a_role_is_none_of_the_six() {
        assertThatThrownBy(() -> said(Set.of("emperor"), null, null).caller()).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTICIPANT", "COMEX"})
    void is_refused_when_it_claims_to_steer(Role role) {
        assertThatThrownBy(() -> said(Set.of("participant", role.claim()), Set.of("aurore-services"), null)
                        .caller())
                .isInstanceOfSatisfying(CommandRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("command-role-refused");
                    assertThat(refused.facts().get("accepted")).isEqualTo(List.of("comex", "participant"));
                });
    }

    @Test
    void is_answered_in_french_unless_it_asks_for_english() {
        assertThat(said(Set.of(), null, null).locale()).isEqualTo(Locale.FRENCH);
        assertThat(said(Set.of(), null, "en").locale()).isEqualTo(Locale.ENGLISH);
    }

    private static Command said(Set<String> roles, Set<String> subsidiaries, String language) {
        return new WithdrawCommand("withdraw", null, "jdupont", roles, subsidiaries, language, null, 1L, null);
    }
}
