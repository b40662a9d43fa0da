package mentoring.directory.control.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    @Test
    void are_believed_up_to_the_share_and_no_further() {
        Departures departures = new Departures(2, false);

        assertThat(departures.believes(people(1, 2), 100)).isTrue();
        assertThat(departures.believes(people(1, 3), 100)).isFalse();
    }

    @Test
    void are_believed_however_many_once_somebody_stands_by_them() {
        assertThat(new Departures(0, true).believes(people(1, 100), 100)).isTrue();
    }

    @Test
    void count_only_as_far_as_nobody_has_seen_them() {
        Departures departures = new Departures(2, false, Set.of(1L, 2L, 3L));

        assertThat(departures.believes(people(1, 5), 100)).isTrue();
        assertThat(departures.believes(people(1, 6), 100)).isFalse();
    }

    private static List<KnownPerson> people(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(id -> new KnownPerson(id, "key-" + id, "", true))
                .toList();
    }
}
