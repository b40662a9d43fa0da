package mentoring.shared.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"node,node,0", "node,nod,1", "nod,node,1", "node,mode,1", "kitten,sitting,3", "'',abc,3", "NODE,node,0"
    })
    void counts_letters_to_change_add_or_leave_out_whatever_their_case(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void prefers_the_nearest_and_then_the_first() {
        assertThat(Spelling.nearest("cat", List.of("cow", "bat", "at"))).contains("at");
    }

    @Test
    void finds_nothing_among_no_words() {
        assertThat(Spelling.nearest("cat", List.of())).isEmpty();
    }
}
