package mentoring.tandem.matching.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySortTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 511, 512, 513, 300_000, Integer.MAX_VALUE})
    void keys_come_in_the_order_of_their_upper_halves_and_equals_as_they_came(int range) {
        KeySort sort = new KeySort();
        for (int size : new int[] {0, 1, 2, 63, 64, 65, 1_000}) {
            Random random = new Random(size);
            long[] keys = LongStream.range(0, size)
                    .map(one -> (long) random.nextInt(range) << Integer.SIZE | size - one)
                    .toArray();
            long[] expected = Arrays.stream(keys)
                    .boxed()
                    .sorted(Comparator.comparing(key -> key >> Integer.SIZE))
                    .mapToLong(Long::longValue)
                    .toArray();

            assertThat(Arrays.copyOf(sort.sort(keys, size), size)).isEqualTo(expected);
        }
    }
}
