package mentoring.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against brute force: every way to seat everybody or not. */
class SeatAssignmentTest {
    private static final int BIG = 1_000_000;

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 75, 100})
    void seats_most_then_scores_most_on_random_instances_up_to_six_by_six(int percentEligible) {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed * 101L + percentEligible);
            int[][] points = points(random, random.nextInt(7), random.nextInt(7), percentEligible);
            int[] seats =
                    random.ints(points.length == 0 ? 3 : points[0].length, 0, 4).toArray();

            Seating found = new SeatAssignment(Pairs.of(points), seats).solve();

            assertThat(value(found)).as("seed %d", seed).isEqualTo(brute(points, seats.clone(), 0));
            assertThat(found.bound()).as("proof of seed %d", seed).isEqualTo(found.points());
            assertIsAllowed(found, points, seats);
        }
    }

    @Test
    void nobody_is_seated_where_there_is_nobody() {
        assertThat(new SeatAssignment(Pairs.of(new int[0][0]), new int[0])
                        .solve()
                        .teams())
                .isEmpty();
        assertThat(new SeatAssignment(Pairs.of(new int[3][0]), new int[0])
                        .solve()
                        .teams())
                .isEmpty();
    }

    @Test
    void seating_one_more_goes_before_any_points() {
        int[][] points = {{500, 0}, {400, -1}};

        Seating found = new SeatAssignment(Pairs.of(points), new int[] {1, 1}).solve();

        assertThat(found.teams()).hasSize(2);
        assertThat(found.points()).isEqualTo(400);
    }

    private static int[][] points(Random random, int mentees, int mentors, int percentEligible) {
        int range = 1 + random.nextInt(30);
        int[][] points = new int[mentees][mentors];
        for (int[] row : points) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                row[mentor] = random.nextInt(100) < percentEligible ? random.nextInt(range) : -1;
            }
        }
        return points;
    }

    private static long value(Seating seating) {
        return (long) BIG * seating.teams().size() + seating.points();
    }

    private static long brute(int[][] points, int[] seats, int mentee) {
        if (mentee == points.length) {
            return 0;
        }
        long best = brute(points, seats, mentee + 1);
        for (int mentor = 0; mentor < seats.length; mentor++) {
            if (points[mentee].length > mentor && points[mentee][mentor] >= 0 && seats[mentor] > 0) {
                seats[mentor]--;
                best = Math.max(best, BIG + points[mentee][mentor] + brute(points, seats, mentee + 1));
                seats[mentor]++;
            }
        }
        return best;
    }

    private static void assertIsAllowed(Seating found, int[][] points, int[] seats) {
        int[] left = seats.clone();
        assertThat(found.teams().stream().flatMap(team -> team.mentees().stream()))
                .doesNotHaveDuplicates();
        for (Team team : found.teams()) {
            assertThat(points[team.mentees().get(0)][team.mentor()]).isEqualTo(team.points());
            assertThat(--left[team.mentor()]).isNotNegative();
        }
    }
}
