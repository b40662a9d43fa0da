package mentoring.tandem.matching.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another method, by other people. */
class OptimumAgainstFlowTest {
    @ParameterizedTest
    @CsvSource({
        "12, 12, 40, 1, 200",
        "20, 12, 60, 3, 200",
        "8, 30, 20, 2, 200",
        "60, 60, 8, 1, 60",
        "60, 60, 100, 1, 20",
        "200, 200, 7, 1, 8",
        "300, 120, 7, 3, 8",
        "1500, 1500, 3, 1, 1",
        "1500, 1500, 3, 3, 1"
    })
    void counts_what_a_flow_of_least_cost_counts(
            int mentees, int mentors, int percentEligible, int mostSeats, int instances) {
        for (int seed = 0; seed < instances; seed++) {
            PointGrid grid = PointGrid.random(new Random(seed), mentees, mentors, percentEligible, mostSeats);

            assertThat(grid.value(grid.optimum().mentorOf()))
                    .as("seed %d", seed)
                    .isEqualTo(new LeastCostFlow(grid).best());
        }
    }
}
