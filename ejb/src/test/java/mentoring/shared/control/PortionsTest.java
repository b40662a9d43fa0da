package mentoring.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortionsTest {
    @Test
    void are_none_of_nothing() {
        assertThat(Portions.of(List.of())).isEmpty();
    }

    @Test
    void are_full_but_for_the_last() {
        assertThat(Portions.of(List.of(1, 2, 3, 4), 2)).containsExactly(List.of(1, 2), List.of(3, 4));
        assertThat(Portions.of(List.of(1, 2, 3), 2)).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void are_of_five_hundred() {
        List<Integer> many = IntStream.range(0, 501).boxed().toList();

        assertThat(Portions.of(many)).containsExactly(many.subList(0, 500), List.of(500));
    }
}
