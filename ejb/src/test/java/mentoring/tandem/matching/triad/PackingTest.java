package mentoring.tandem.matching.triad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against brute force: every mentor with every triad or none. */
class PackingTest {
    private static final long TEAM_WORTH = 3_000;
    private static final Aim AIM = new Aim(TEAM_WORTH, 1, 20);
    private static final long MOST_BRANCHES = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20, 60, 100})
    void finds_what_brute_force_finds_on_random_columns_with_many_ties(int percentPossible) {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed * 977L + percentPossible);
            Columns columns =
                    columns(random, random.nextInt(10), random.nextInt(4), percentPossible, 1 + random.nextInt(60));

            Packing packing = new Packing(columns, AIM, new WorkLimit(MOST_BRANCHES));
            packing.search(new int[0]);

            assertThat(packing.bestValue()).as("seed %d", seed).isEqualTo(brute(columns, 0, 0));
            assertThat(packing.bound()).isEqualTo(packing.bestValue());
            assertThat(value(columns, packing.best())).isEqualTo(packing.bestValue());
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 12, 20", "24, 20, 20", "36, 24, 5", "48, 30, 1", "60, 40, 20", "60, 20, 20", "60, 40, 5"})
    void some_dozens_are_proven(int mentees, int mentors, int percentPossible) {
        Columns columns = columns(new Random(7), mentees, mentors, percentPossible, 120);

        Packing packing = new Packing(columns, AIM, new WorkLimit(MOST_BRANCHES));
        packing.search(new int[0]);

        assertThat(packing.bound()).isEqualTo(packing.bestValue());
        assertThat(value(columns, packing.best())).isEqualTo(packing.bestValue());
    }

    @Test
    void a_search_cut_short_says_what_might_still_be_reached() {
        Columns columns = columns(new Random(3), 30, 10, 1, 120);
        Packing whole = new Packing(columns, AIM, new WorkLimit(MOST_BRANCHES));
        whole.search(new int[0]);

        Packing cut = new Packing(columns, AIM, new WorkLimit(0));
        cut.search(new int[0]);

        assertThat(cut.bound()).isGreaterThan(cut.bestValue()).isGreaterThanOrEqualTo(whole.bestValue());
        assertThat(value(columns, cut.best())).isEqualTo(cut.bestValue());
    }

    @Test
    void a_choice_that_is_known_stays_where_nothing_is_better() {
        Columns columns = columns(new Random(4), 12, 4, 50, 120);
        Packing first = new Packing(columns, AIM, new WorkLimit(MOST_BRANCHES));
        first.search(new int[0]);

        Packing second = new Packing(columns, AIM, new WorkLimit(MOST_BRANCHES));
        second.search(first.best());

        assertThat(second.best()).isEqualTo(first.best());
    }

    private static Columns columns(Random random, int mentees, int mentors, int percentPossible, int points) {
        Columns columns = new Columns(mentees, mentors);
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int a = 0; a < mentees; a++) {
                for (int b = a + 1; b < mentees; b++) {
                    for (int c = b + 1; c < mentees; c++) {
                        if (random.nextInt(100) < percentPossible) {
                            columns.add(mentor, 1L << a | 1L << b | 1L << c, random.nextInt(points));
                        }
                    }
                }
            }
        }
        return columns;
    }

    private static long brute(Columns columns, int mentor, long covered) {
        if (mentor == columns.mentors) {
            return 0;
        }
        long best = brute(columns, mentor + 1, covered);
        for (int column = 0; column < columns.size; column++) {
            if (columns.mentor[column] == mentor && (columns.mask[column] & covered) == 0) {
                long rest = brute(columns, mentor + 1, covered | columns.mask[column]);
                best = Math.max(best, TEAM_WORTH + columns.points[column] + rest);
            }
        }
        return best;
    }

    /** Of a choice with nobody twice. */
    private static long value(Columns columns, int[] chosen) {
        long covered = 0;
        for (int column : chosen) {
            assertThat(covered & columns.mask[column]).isZero();
            covered |= columns.mask[column];
        }
        assertThat(Arrays.stream(chosen).map(column -> columns.mentor[column])).doesNotHaveDuplicates();
        return Arrays.stream(chosen)
                .mapToLong(column -> TEAM_WORTH + columns.points[column])
                .sum();
    }
}
