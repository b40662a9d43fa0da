package mentoring.tandem.matching.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import mentoring.tandem.matching.table.PointTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClosestTest {
    private static final int OTHERS = 2 * Closest.MOST;

    private final Side far = new Side(new PointTable(new int[OTHERS][1], 1), OTHERS);
    private final Closest closest = new Closest(1, far);

    @BeforeEach
    void everybody_is_there_and_the_last_are_the_cheapest() {
        for (int place = 0; place < OTHERS; place++) {
            far.join(place, 1, 10_000 - place);
        }
        closest.know(0, entries(0, Closest.MOST));
    }

    @Test
    void the_farthest_goes_for_somebody_closer() {
        closest.add(0, Closest.entry(OTHERS - 1, 5));

        assertThat(closest.of(0)).hasSize(Closest.MOST).contains(Closest.entry(OTHERS - 1, 5));
        assertThat(placesOf(0)).doesNotContain(0).contains(1);
    }

    @Test
    void nobody_goes_for_somebody_farther() {
        closest.know(0, entries(Closest.MOST, OTHERS));

        closest.add(0, Closest.entry(0, 5));

        assertThat(closest.of(0)).isEqualTo(entries(Closest.MOST, OTHERS));
    }

    @Test
    void who_has_left_goes_first() {
        far.leave(7);

        closest.add(0, Closest.entry(OTHERS - 1, 5));

        assertThat(placesOf(0)).doesNotContain(7).contains(0);
    }

    @Test
    void nobody_is_kept_twice() {
        closest.add(0, Closest.entry(3, 5));

        assertThat(closest.of(0)).isEqualTo(entries(0, Closest.MOST));
    }

    private int[] placesOf(int row) {
        return Arrays.stream(closest.of(row)).mapToInt(Closest::place).toArray();
    }

    private static long[] entries(int from, int to) {
        return LongStream.range(from, to)
                .map(place -> Closest.entry((int) place, 5))
                .toArray();
    }
}
