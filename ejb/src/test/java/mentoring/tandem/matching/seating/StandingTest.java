package mentoring.tandem.matching.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mentoring.tandem.matching.table.PointTable;
import mentoring.tandem.matching.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After every step the standing optimum counts what a fresh one counts, and its prices prove it. */
class StandingTest {
    @ParameterizedTest
    @CsvSource({
        "6, 6, 50, 1",
        "7, 5, 60, 3",
        "30, 20, 20, 2",
        "40, 45, 10, 1",
        "25, 9, 100, 3",
        "70, 70, 8, 1",
        "150, 150, 100, 1"
    })
    void stays_optimal_while_people_leave_and_join(int mentees, int mentors, int percentEligible, int mostSeats) {
        for (int seed = 0; seed < 20; seed++) {
            new Coming(new Random(seed), mentees, mentors, percentEligible, mostSeats).andGoing(60);
        }
    }

    @Test
    void comes_to_the_same_with_two_hands_and_whether_acquainted_or_not() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        for (int seed = 0; seed < 5; seed++) {
            Coming alone = new Coming(new Random(seed), 150, 150, 100, 1);
            Coming together = new Coming(new Random(seed), 150, 150, 100, 1, new Crew(executor, 2));
            Coming acquainted = new Coming(new Random(seed), 150, 150, 100, 1, new Crew(executor, 2));
            acquainted.standing.acquaint();
            alone.andGoing(60);
            together.andGoing(60);
            acquainted.andGoing(60);

            assertThat(together.standing.optimum().mentorOf())
                    .isEqualTo(alone.standing.optimum().mentorOf());
            assertThat(together.standing.optimum().menteePrice())
                    .isEqualTo(alone.standing.optimum().menteePrice());
            assertThat(acquainted.standing.value()).isEqualTo(alone.standing.value());
        }
        executor.shutdown();
    }

    /** People of a grid, some of whom are away. */
    private static final class Coming {
        private final Random random;
        private final PointGrid all;
        private final PointGrid now;
        private final int[][] turned;
        private final boolean[] menteeAway;
        private final boolean[] mentorAway;
        private final Standing standing;

        private Coming(Random random, int mentees, int mentors, int percentEligible, int mostSeats) {
            this(random, mentees, mentors, percentEligible, mostSeats, Crew.alone());
        }

        private Coming(Random random, int mentees, int mentors, int percentEligible, int mostSeats, Crew crew) {
            this.random = random;
            all = PointGrid.random(random, mentees, mentors, percentEligible, mostSeats);
            now = new PointGrid(new int[mentees][mentors], all.seats().clone());
            turned = new int[mentors][mentees];
            menteeAway = new boolean[mentees];
            mentorAway = new boolean[mentors];
            look();
            PointTable byMentee = new PointTable(now.points(), mentors);
            standing = new Standing(byMentee, new PointTable(turned, mentees), all.seats(), now.optimum(), crew);
        }

        private void andGoing(int steps) {
            for (int step = 0; step < steps; step++) {
                if (random.nextBoolean()) {
                    turnMentee(random.nextInt(menteeAway.length));
                } else {
                    turnMentor(random.nextInt(mentorAway.length));
                }
                assertIsOptimal();
            }
        }

        private void turnMentee(int mentee) {
            menteeAway[mentee] ^= true;
            look();
            if (menteeAway[mentee]) {
                standing.menteeLeaves(mentee);
            } else {
                standing.menteeJoins(mentee);
            }
        }

        private void turnMentor(int mentor) {
            mentorAway[mentor] ^= true;
            look();
            if (mentorAway[mentor]) {
                standing.mentorLeaves(mentor);
            } else {
                standing.mentorJoins(mentor, all.seats()[mentor]);
            }
        }

        private void look() {
            for (int mentee = 0; mentee < menteeAway.length; mentee++) {
                for (int mentor = 0; mentor < mentorAway.length; mentor++) {
                    boolean away = menteeAway[mentee] || mentorAway[mentor];
                    int points = away ? Table.NOT_ELIGIBLE : all.points()[mentee][mentor];
                    now.points()[mentee][mentor] = points;
                    turned[mentor][mentee] = points;
                }
            }
            Arrays.setAll(now.seats(), mentor -> mentorAway[mentor] ? 0 : all.seats()[mentor]);
        }

        private void assertIsOptimal() {
            Optimum kept = standing.optimum();
            assertThat(now.value(kept.mentorOf()))
                    .isEqualTo(now.value(now.optimum().mentorOf()));
            assertThat(now.dual(kept)).isEqualTo(now.value(kept.mentorOf()));
            assertThat(now.audit(kept).violations()).isZero();
            assertThat(Arrays.stream(kept.menteePrice()).min().orElse(0)).isNotNegative();
            assertThat(Arrays.stream(kept.mentorPrice()).min().orElse(0)).isNotNegative();
        }
    }
}
