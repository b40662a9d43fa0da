package mentoring.messaging.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mentoring.messaging.CommandRefused;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class IncomingTest {
    @Test
    void takes_the_longest_command() {
        assertThat(text("x".repeat(Incoming.LONGEST)).body()).hasSize(Incoming.LONGEST);
    }

    @Test
    void refuses_a_command_one_character_longer() {
        assertRefused("command-too-large", text("x".repeat(Incoming.LONGEST + 1)));
    }

    @Test
    void refuses_what_is_no_text_message() {
        assertRefused("command-not-text", text(null));
    }

    private static void assertRefused(String code, Incoming incoming) {
        assertThatThrownBy(incoming::body)
                .asInstanceOf(InstanceOfAssertFactories.type(CommandRefused.class))
                .extracting(CommandRefused::code)
                .isEqualTo(code);
    }

    private static Incoming text(String text) {
        return new Incoming("ID:1", "ID:1", null, text);
    }
}
