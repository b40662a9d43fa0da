package mentoring.tandem.matching.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import mentoring.tandem.matching.table.Table;
import org.junit.jupiter.api.Test;

class AuditTest {
    @Test
    void counts_every_pair_that_counts_more_than_its_prices() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            PointGrid grid = PointGrid.random(random, random.nextInt(90), random.nextInt(150), 40, 1);
            long[] menteePrice = prices(random, grid.points().length);
            long[] mentorPrice = prices(random, grid.seats().length);

            Audit audit = Audit.of(grid.byMentee(), Optimum.SEAT, menteePrice, mentorPrice, Crew.alone());

            assertThat(audit).as("seed %d", seed).isEqualTo(oneByOne(grid, menteePrice, mentorPrice));
        }
    }

    /** Around nothing, around a seat, and far from both. */
    private static long[] prices(Random random, int count) {
        long[] around = {0, Optimum.SEAT / 2, Optimum.SEAT, Optimum.SEAT - 30, 3 * Optimum.SEAT};
        return random.ints(count, 0, 40)
                .mapToLong(price -> Math.max(0, around[random.nextInt(around.length)] + price - 10))
                .toArray();
    }

    private static Audit oneByOne(PointGrid grid, long[] menteePrice, long[] mentorPrice) {
        long eligible = 0;
        long violations = 0;
        for (int mentee = 0; mentee < menteePrice.length; mentee++) {
            for (int mentor = 0; mentor < mentorPrice.length; mentor++) {
                int points = grid.points()[mentee][mentor];
                if (points != Table.NOT_ELIGIBLE) {
                    eligible++;
                    violations += menteePrice[mentee] + mentorPrice[mentor] < Optimum.SEAT + points ? 1 : 0;
                }
            }
        }
        return new Audit(eligible, violations);
    }
}
