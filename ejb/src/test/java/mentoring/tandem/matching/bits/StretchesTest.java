package mentoring.tandem.matching.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchesTest {
    @Test
    void hold_every_word_where_anybody_is_each_once_and_in_order() {
        for (int seed = 0; seed < 500; seed++) {
            long[] mask = random(new Random(seed));
            Stretches stretches = new Stretches(mask.length);
            stretches.of(mask);

            int end = 0;
            for (int one = 0; one < stretches.count(); one++) {
                assertThat(stretches.from(one)).isGreaterThanOrEqualTo(end);
                assertThat(stretches.to(one)).isGreaterThan(stretches.from(one));
                end = stretches.to(one);
            }
            assertThat(end).isLessThanOrEqualTo(mask.length);
            assertThat(stretches.count(mask)).isEqualTo(Masks.count(mask));
            assertThat(stretches.isEmpty(mask)).isEqualTo(Masks.isEmpty(mask));
        }
    }

    @Test
    void one_alone_is_found_in_them() {
        for (int place = 0; place < 100 * Long.SIZE; place += 61) {
            long[] mask = new long[100];
            Masks.set(mask, place);
            Stretches stretches = new Stretches(100);
            stretches.of(mask);

            assertThat(stretches.isEmpty(mask)).isFalse();
            Masks.clear(mask, place);
            assertThat(stretches.isEmpty(mask)).isTrue();
        }
    }

    @Test
    void numbers_of_many_places_are_those_of_each() {
        Random random = new Random(7);
        Tally tally = new Tally(40);
        for (int amount : new int[] {1, 6, 1_000, 3}) {
            tally.add(random.longs(40).toArray(), amount);
        }
        int[] places = random.ints(500, 0, 40 * Long.SIZE).toArray();
        int[] numbers = random.ints(600).toArray();

        tally.get(places, 500, numbers);

        for (int index = 0; index < 500; index++) {
            assertThat(numbers[index]).isEqualTo(tally.get(places[index]));
        }
    }

    @Test
    void a_tally_says_the_same_within_them_whoever_they_were_before() {
        Random random = new Random(5);
        Stretches stretches = new Stretches(300);
        Tally within = new Tally(300, stretches);
        for (int round = 0; round < 60; round++) {
            long[] mask = Arrays.copyOf(random(random), 300);
            Tally all = new Tally(300);
            within.clear();
            stretches.of(mask);
            for (int one = 0; one < 4; one++) {
                long[] some = random.longs(300).toArray();
                int amount = random.nextInt(20);
                all.add(some, amount);
                within.add(some, amount);
            }
            all.cap(30);
            within.cap(30);

            assertSameWhere(mask, all, within);
        }
    }

    private static void assertSameWhere(long[] mask, Tally all, Tally within) {
        for (int place = 0; place < mask.length * Long.SIZE; place++) {
            if (Masks.has(mask, place)) {
                assertThat(within.get(place)).isEqualTo(all.get(place));
            }
        }
    }

    /** Mostly empty, with crowds. */
    private static long[] random(Random random) {
        long[] mask = new long[1 + random.nextInt(300)];
        for (int crowd = random.nextInt(4); crowd > 0; crowd--) {
            int from = random.nextInt(mask.length);
            for (int word = from; word < Math.min(mask.length, from + random.nextInt(60)); word++) {
                mask[word] = random.nextLong();
            }
        }
        return mask;
    }
}
