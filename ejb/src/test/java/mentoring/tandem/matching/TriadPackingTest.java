package mentoring.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against brute force: every mentor with every triad or none. */
class TriadPackingTest {
    private static final long BIG = 1_000_000;

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 100})
    void seats_most_then_scores_most_on_random_instances(int percentFeasible) {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed * 977L + percentFeasible);
            int mentees = random.nextInt(10);
            int mentors = random.nextInt(4);
            List<Team> teams = teams(random, mentees, mentors, percentFeasible);

            Seating found = solve(teams, mentees, mentors);

            assertThat(found.complete()).isTrue();
            assertThat(BIG * found.teams().size() + found.points())
                    .as("seed %d", seed)
                    .isEqualTo(brute(teams, mentors, 0, 0));
            assertNobodyTwice(found);
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "24, 20", "36, 24", "48, 30", "60, 40"})
    void some_dozens_are_quick_and_proven(int mentees, int mentors) {
        List<Team> teams = teams(new Random(7), mentees, mentors, 20);

        Seating found = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> solve(teams, mentees, mentors));

        assertThat(found.complete()).isTrue();
        assertThat(found.teams()).hasSize(mentees / 3);
        assertThat(found.bound()).isEqualTo(found.points());
    }

    @Test
    void a_search_cut_short_says_so() {
        List<Team> teams = teams(new Random(3), 30, 20, 20);

        Seating found = new TriadPacking(teams, 30, 20, 500).solve();

        assertThat(found.complete()).isFalse();
    }

    private static Seating solve(List<Team> teams, int mentees, int mentors) {
        return new TriadPacking(teams, mentees, mentors, TriadPacking.MOST_WORK).solve();
    }

    private static List<Team> teams(Random random, int mentees, int mentors, int percentFeasible) {
        List<Team> teams = new ArrayList<>();
        for (int mentor = 0; mentor < mentors; mentor++) {
            for (int a = 0; a < mentees; a++) {
                for (int b = a + 1; b < mentees; b++) {
                    for (int c = b + 1; c < mentees; c++) {
                        if (random.nextInt(100) < percentFeasible) {
                            teams.add(new Team(mentor, List.of(a, b, c), random.nextInt(120)));
                        }
                    }
                }
            }
        }
        return teams;
    }

    private static long brute(List<Team> teams, int mentors, int mentor, int covered) {
        if (mentor == mentors) {
            return 0;
        }
        long best = brute(teams, mentors, mentor + 1, covered);
        for (Team team : teams) {
            int mask = team.mentees().stream().mapToInt(mentee -> 1 << mentee).sum();
            if (team.mentor() == mentor && (mask & covered) == 0) {
                best = Math.max(best, BIG + team.points() + brute(teams, mentors, mentor + 1, covered | mask));
            }
        }
        return best;
    }

    private static void assertNobodyTwice(Seating found) {
        assertThat(found.teams().stream().map(Team::mentor)).doesNotHaveDuplicates();
        assertThat(found.teams().stream().flatMap(team -> team.mentees().stream()))
                .doesNotHaveDuplicates();
    }
}
