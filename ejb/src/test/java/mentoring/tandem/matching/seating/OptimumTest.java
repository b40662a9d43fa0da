package mentoring.tandem.matching.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimumTest {
    @ParameterizedTest
    @ValueSource(ints = {10, 25, 40, 60, 80, 100})
    void seats_most_then_scores_most_whatever_up_to_seven_by_seven_are_drawn(int percentEligible) {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed * 101L + percentEligible);
            PointGrid grid =
                    PointGrid.random(random, random.nextInt(8), random.nextInt(8), percentEligible, 1 + seed % 3);

            Optimum optimum = grid.optimum();

            assertThat(grid.value(optimum.mentorOf())).as("seed %d", seed).isEqualTo(new BruteForce(grid).best());
            assertIsProven(grid, optimum);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "300, 300, 7, 1",
        "300, 300, 7, 3",
        "400, 250, 30, 1",
        "150, 500, 3, 2",
        "500, 500, 100, 1",
        "700, 90, 12, 3"
    })
    void some_hundreds_are_proven_too(int mentees, int mentors, int percentEligible, int mostSeats) {
        for (int seed = 0; seed < 5; seed++) {
            PointGrid grid = PointGrid.random(new Random(seed), mentees, mentors, percentEligible, mostSeats);

            assertIsProven(grid, grid.optimum());
        }
    }

    @Test
    void nobody_is_seated_where_there_is_nobody() {
        assertThat(new PointGrid(new int[0][0], new int[0]).optimum().mentorOf())
                .isEmpty();
        assertThat(new PointGrid(new int[3][0], new int[0]).optimum().mentorOf())
                .containsOnly(-1);
        assertThat(new PointGrid(new int[0][2], new int[] {1, 2}).optimum().mentorPrice())
                .containsOnly(0);
    }

    @Test
    void nobody_is_seated_where_there_is_no_seat() {
        assertThat(new PointGrid(new int[3][2], new int[2]).optimum().mentorOf())
                .containsOnly(-1);
    }

    @Test
    void seating_one_more_goes_before_any_points() {
        PointGrid grid = new PointGrid(new int[][] {{500, 0}, {400, -1}}, new int[] {1, 1});

        assertThat(grid.optimum().mentorOf()).containsExactly(1, 0);
    }

    @Test
    void more_equals_than_a_list_holds_are_seated_all_the_same() {
        int[] seats = new int[2_000];
        Arrays.fill(seats, 1);
        PointGrid grid = new PointGrid(new int[1_999][2_000], seats);

        assertThat(grid.optimum().mentorOf()).doesNotContain(-1).doesNotHaveDuplicates();
    }

    @Test
    void an_additional_mentor_never_lowers_what_all_count() {
        for (int seed = 0; seed < 200; seed++) {
            PointGrid more = PointGrid.random(new Random(seed), 12, 9, 40, 2);
            int[] fewerSeats = more.seats().clone();
            fewerSeats[seed % 9] = 0;
            PointGrid fewer = new PointGrid(more.points(), fewerSeats);

            assertThat(more.value(more.optimum().mentorOf()))
                    .isGreaterThanOrEqualTo(fewer.value(fewer.optimum().mentorOf()));
        }
    }

    @Test
    void forbidding_a_pair_that_does_not_sit_together_changes_nothing() {
        for (int seed = 0; seed < 200; seed++) {
            PointGrid grid = PointGrid.random(new Random(seed), 12, 9, 50, 2);
            Optimum before = grid.optimum();
            int mentee = seed % 12;
            int other = before.mentorOf()[mentee] == 0 ? 1 : 0;
            grid.points()[mentee][other] = -1;

            assertThat(grid.value(grid.optimum().mentorOf())).isEqualTo(grid.value(before.mentorOf()));
        }
    }

    private static void assertIsProven(PointGrid grid, Optimum optimum) {
        assertThat(grid.dual(optimum)).isEqualTo(grid.value(optimum.mentorOf()));
        assertThat(grid.audit(optimum).violations()).isZero();
        assertThat(Arrays.stream(optimum.menteePrice()).min().orElse(0)).isNotNegative();
        assertThat(Arrays.stream(optimum.mentorPrice()).min().orElse(0)).isNotNegative();
    }
}
