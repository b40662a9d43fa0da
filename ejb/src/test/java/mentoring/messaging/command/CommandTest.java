package mentoring.messaging.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import mentoring.shared.Caller;
import mentoring.shared.InvalidInput;
import mentoring.shared.Role;
import org.junit.jupiter.api.Test;

class CommandTest {
    @Test
    void speaks_for_its_subject_with_the_roles_it_names() {
        assertThat(said(Set.of("programme-manager"), Set.of("aurore-services"), null)
                        .caller())
                .isEqualTo(new Caller("jdupont", Set.of(Role.PROGRAMME_MANAGER), Set.of("aurore-services")));
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

    @Test
    void is_answered_in_french_unless_it_asks_for_english() {
        assertThat(said(Set.of(), null, null).locale()).isEqualTo(Locale.FRENCH);
        assertThat(said(Set.of(), null, "en").locale()).isEqualTo(Locale.ENGLISH);
    }

    private static Command said(Set<String> roles, Set<String> subsidiaries, String language) {
        return new WithdrawCommand("withdraw", null, "jdupont", roles, subsidiaries, language, null, 1L, null);
    }
}
