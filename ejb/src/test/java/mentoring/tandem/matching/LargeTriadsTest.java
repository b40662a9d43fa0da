package mentoring.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.benchmark.TriadWave;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Exact;
import mentoring.tandem.matching.triad.Large;
import mentoring.tandem.matching.triad.Packed;
import mentoring.tandem.matching.triad.TriadPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeTriadsTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());

    @Test
    void more_than_sixty_are_near_a_bound_that_is_made_again_from_the_proof() {
        Instance instance = wave(150, 70, 5);

        Match match = Matcher.match(instance);

        Map<PersonId, List<PersonId>> menteesOf =
                match.proposals().stream().collect(Collectors.toMap(Proposal::mentor, Proposal::mentees));
        assertThat(match.certificate().gapShare()).isBetween(0.0, 0.02);
        assertThat(match.certificate().violations()).isZero();
        assertThat(match.seated()).isGreaterThan(140);
        assertThat(TriadVerification.of(instance, Crew.alone()).confirms(match.certificate(), menteesOf, match.proof()))
                .isTrue();
    }

    @Test
    void neither_the_number_of_hands_nor_the_order_of_the_input_matters() {
        Instance instance = wave(100, 45, 6);
        Match alone = Matcher.match(instance);
        List<Mentor> mentors = new ArrayList<>(instance.mentors());
        List<Mentee> mentees = new ArrayList<>(instance.mentees());
        Collections.shuffle(mentors, new Random(1));
        Collections.shuffle(mentees, new Random(2));
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Match together =
                    Matcher.match(new Instance(Formation.TRIAD, mentors, mentees, POLICY), new Crew(executor, 2));

            assertThat(together).isEqualTo(alone);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void nobody_is_in_two_triads_where_many_are_left_at_first() {
        for (int seed = 0; seed < 5; seed++) {
            Match match = Matcher.match(wave(180, 60, seed));

            assertThat(match.certificate().violations()).isZero();
            assertThat(match.seated()).isEqualTo(3 * match.proposals().size());
        }
    }

    @Test
    void the_bound_for_many_holds_for_few_whose_optimum_is_known() {
        for (int seed = 0; seed < 12; seed++) {
            TriadPool pool = CompiledTriads.of(wave(36, 15, seed));
            Packed exact = Exact.of(pool, Crew.alone());
            long[] nothing = LongStream.generate(() -> 0).limit(37).toArray();

            Packed large = Large.of(pool, nothing, Crew.alone());

            long optimum = Large.SEAT * Packed.TEAM * exact.triads().size()
                    + exact.triads().stream().mapToInt(pool::points).sum();
            assertThat(large.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum);
            assertThat(large.value()).isLessThanOrEqualTo(large.bound());
            assertThat((double) large.value()).isGreaterThan(0.9 * optimum);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100})
    void a_search_ends_when_nobody_is_interested_any_more(int directors) {
        AtomicInteger heeded = new AtomicInteger();
        Crew crew = Crew.alone().heeding(() -> {
            if (heeded.incrementAndGet() == 3) {
                throw new CancellationException("enough");
            }
        });

        assertThatThrownBy(() -> Matcher.match(wave(directors, 15, 6), crew)).isInstanceOf(CancellationException.class);
    }

    private static Instance wave(int directors, int mentors, int seed) {
        TriadWave wave = new TriadWave(directors, 3, 5, seed);
        return new Instance(Formation.TRIAD, wave.mentors(mentors), wave.mentees(), POLICY);
    }
}
