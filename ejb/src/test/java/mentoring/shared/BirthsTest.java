package mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BirthsTest {
    private static final Transition BIRTH = told(Optional.empty());
    private static final Transition CHANGE = told(Optional.of("ACTIVE"));

    @Test
    void are_of_what_was_not_there_before() {
        assertThat(new Births(List.of(BIRTH, BIRTH)).all()).containsExactly(BIRTH, BIRTH);
    }

    @Test
    void are_no_changes() {
        List<Transition> mixed = List.of(BIRTH, CHANGE);

        assertThatThrownBy(() -> new Births(mixed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Transition told(Optional<String> from) {
        return new Transition(
                "tandem", "7", Optional.empty(), from, "PROPOSED", "claire", Instant.EPOCH, Map.of("wave", 1));
    }
}
