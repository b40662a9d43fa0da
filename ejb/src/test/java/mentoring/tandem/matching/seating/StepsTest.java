package mentoring.tandem.matching.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 255, 256, 257, 1_000})
    void the_nearest_come_out_first_whatever_went_in(int size) {
        long[] distances = new Random(size).longs(size, 0, 50L + size / 2).toArray();
        Steps steps = new Steps();
        for (int place = 0; place < size; place++) {
            steps.add(place, distances[place]);
        }
        long[] out = new long[size];
        for (int index = 0; index < size; index++) {
            out[index] = steps.distance();
            assertThat(distances[steps.first()]).isEqualTo(out[index]);
            assertThat(distances[steps.take()]).isEqualTo(out[index]);
        }

        assertThat(steps.isEmpty()).isTrue();
        assertThat(out).isEqualTo(Arrays.stream(distances).sorted().toArray());
    }
}
