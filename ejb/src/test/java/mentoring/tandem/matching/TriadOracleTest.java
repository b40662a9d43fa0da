package mentoring.tandem.matching;

import static mentoring.tandem.matching.rule.PersonFixture.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import mentoring.enrolment.HalfDay;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.PersonFixture;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import org.junit.jupiter.api.Test;

/** Triads of random people against brute force, which asks the rules about every triad. */
class TriadOracleTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());
    private static final long SEAT = 1_000_000;

    @Test
    void seats_most_then_scores_most_among_random_people() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            Instance instance = random(random, random.nextInt(4), random.nextInt(9), 0);

            Match match = Matcher.match(instance);

            assertThat(SEAT * match.seated() + match.points())
                    .as("seed %d", seed)
                    .isEqualTo(brute(instance));
            assertThat(match.proven()).isTrue();
            assertThat(match.certificate().proves()).isTrue();
        }
    }

    @Test
    void one_mentor_more_never_lowers_what_is_reached() {
        for (int seed = 0; seed < 100; seed++) {
            Instance more = random(new Random(seed), 5, 12, 0);
            List<Mentor> fewer = more.mentors().subList(0, 4);
            Match first = Matcher.match(new Instance(Formation.TRIAD, fewer, more.mentees(), POLICY));

            Match second = Matcher.match(more);

            assertThat(SEAT * second.seated() + second.points())
                    .isGreaterThanOrEqualTo(SEAT * first.seated() + first.points());
        }
    }

    @Test
    void other_names_for_the_same_people_change_nothing_of_what_is_reached() {
        for (int seed = 0; seed < 100; seed++) {
            Match match = Matcher.match(random(new Random(seed), 5, 12, 0));

            Match renamed = Matcher.match(random(new Random(seed), 5, 12, 7_000));

            assertThat(renamed.certificate().primal())
                    .isEqualTo(match.certificate().primal());
        }
    }

    @Test
    void the_order_of_the_input_changes_nothing() {
        for (int seed = 0; seed < 50; seed++) {
            Instance instance = random(new Random(seed), 6, 14, 0);
            List<Mentor> mentors = new ArrayList<>(instance.mentors());
            List<Mentee> mentees = new ArrayList<>(instance.mentees());
            Collections.shuffle(mentors, new Random(seed + 1));
            Collections.shuffle(mentees, new Random(seed + 2));

            assertThat(Matcher.match(new Instance(Formation.TRIAD, mentors, mentees, POLICY)))
                    .isEqualTo(Matcher.match(instance));
        }
    }

    private static Instance random(Random random, int mentors, int mentees, int firstId) {
        return new Instance(
                Formation.TRIAD,
                IntStream.rangeClosed(1, mentors)
                        .mapToObj(id -> varied(firstId + id, random)
                                .ranked(1 + random.nextInt(2))
                                .seating(random.nextInt(6) == 0 ? 2 : 3)
                                .asMentor())
                        .toList(),
                IntStream.rangeClosed(101, 100 + mentees)
                        .mapToObj(id -> varied(firstId + id, random)
                                .ranked(4 + random.nextInt(3))
                                .reportingTo(firstId + 100L + random.nextInt(mentees + 3))
                                .asMentee())
                        .toList(),
                POLICY);
    }

    private static PersonFixture varied(int id, Random random) {
        HalfDay[] days = HalfDay.values();
        return person(id)
                .speaking(random.nextInt(4) > 0 ? "fr" : "en")
                .of("directorate " + random.nextInt(6))
                .at(random.nextBoolean() ? "Lyon" : "Lille")
                .free(days[random.nextInt(3)], days[random.nextInt(3)]);
    }

    private static long brute(Instance instance) {
        return brute(
                AskedTeams.of(instance, Pairs.of(instance)), instance.mentors().size(), 0, Set.of());
    }

    private static long brute(List<Team> teams, int mentors, int mentor, Set<Integer> covered) {
        if (mentor == mentors) {
            return 0;
        }
        long best = brute(teams, mentors, mentor + 1, covered);
        for (Team team : teams) {
            if (team.mentor() == mentor && Collections.disjoint(covered, team.mentees())) {
                Set<Integer> more = new HashSet<>(covered);
                more.addAll(team.mentees());
                long value = Formation.TRIAD.mentees() * SEAT + team.points();
                best = Math.max(best, value + brute(teams, mentors, mentor + 1, more));
            }
        }
        return best;
    }
}
