package mentoring.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Formation;
import mentoring.tandem.matching.benchmark.SyntheticWave;
import mentoring.tandem.matching.rule.Declined;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final Policy POLICY = Policy.of(Terms.STANDARD, List.of());
    private static final SyntheticWave WAVE = new SyntheticWave(300, 11);
    private static final List<Mentor> MENTORS = WAVE.mentors(2);
    private static final List<Mentee> MENTEES = WAVE.mentees();
    private static final Instance INSTANCE = new Instance(Formation.PAIR, MENTORS, MENTEES, POLICY);
    private static final Match MATCH = Matcher.match(INSTANCE);

    @Test
    void the_certificate_of_a_pairing_proves_it() {
        assertThat(MATCH.proven()).isTrue();
        assertThat(MATCH.certificate().proves()).isTrue();
        assertThat(MATCH.certificate().violations()).isZero();
        assertThat(MATCH.certificate().seated()).isEqualTo(MATCH.seated()).isGreaterThan(200);
        assertThat(MATCH.certificate().points()).isEqualTo(MATCH.points());
        assertThat(MATCH.certificate().result()).isEqualTo(MATCH.digest());
    }

    @Test
    void rules_and_masks_make_the_same_certificate_again() {
        assertThat(Verification.byRules(INSTANCE).certify(mentorOf(), MATCH.prices()))
                .isEqualTo(MATCH.certificate());
        assertThat(Verification.byMasks(INSTANCE, Crew.alone())
                        .confirms(MATCH.certificate(), mentorOf(), MATCH.prices()))
                .isTrue();
    }

    @Test
    void refuses_a_pairing_that_leaves_somebody_out() {
        Map<PersonId, PersonId> fewer = mentorOf();
        fewer.remove(fewer.keySet().iterator().next());

        assertIsRefused(fewer, MATCH.prices());
    }

    @Test
    void refuses_prices_that_were_lowered() {
        assertIsRefused(
                mentorOf(),
                new ProvingPrices(
                        changed(MATCH.prices().ofMentees(), -1), MATCH.prices().ofSeats()));
    }

    @Test
    void refuses_prices_that_were_raised() {
        assertIsRefused(
                mentorOf(),
                new ProvingPrices(
                        changed(MATCH.prices().ofMentees(), 1), MATCH.prices().ofSeats()));
    }

    @Test
    void refuses_prices_below_nothing() {
        Map<PersonId, Long> prices = new HashMap<>(MATCH.prices().ofMentees());
        prices.put(MENTEES.get(0).person(), -1L);

        assertThat(certify(mentorOf(), new ProvingPrices(prices, MATCH.prices().ofSeats()))
                        .violations())
                .isPositive();
    }

    @Test
    void refuses_somebody_on_a_seat_that_is_taken() {
        Map<PersonId, PersonId> crowded = mentorOf();
        PersonId mentor = crowded.values().iterator().next();
        crowded.replaceAll((mentee, own) -> mentor);

        assertIsRefused(crowded, MATCH.prices());
    }

    @Test
    void refuses_somebody_who_is_not_there() {
        Map<PersonId, PersonId> foreign = mentorOf();
        foreign.put(new PersonId(999_999), MENTORS.get(0).person());

        assertIsRefused(foreign, MATCH.prices());
    }

    @Test
    void refuses_a_certificate_that_says_something_else() {
        Certificate own = MATCH.certificate();
        Certificate other = new Certificate(
                own.input(),
                own.result(),
                own.seated(),
                own.points() + 1,
                own.primal(),
                own.dual(),
                own.eligiblePairs(),
                0);

        assertThat(Verification.byRules(INSTANCE).confirms(other, mentorOf(), MATCH.prices()))
                .isFalse();
    }

    @Test
    void the_input_is_named_by_everything_that_rules_see() {
        Instance declined = new Instance(
                Formation.PAIR,
                MENTORS,
                MENTEES,
                Policy.of(Terms.STANDARD, List.of(new Declined(new PersonId(0), new PersonId(1)))));
        Instance weighted = new Instance(
                Formation.PAIR,
                MENTORS,
                MENTEES,
                Policy.of(Terms.STANDARD.over(Map.of(PolicyTerm.FURTHER_LANGUAGES, 2)), List.of()));
        Instance fewer = new Instance(Formation.PAIR, MENTORS.subList(1, 300), MENTEES, POLICY);

        assertThat(List.of(INSTANCE, declined, weighted, fewer))
                .extracting(InputDigest::of)
                .doesNotHaveDuplicates();
    }

    @Test
    void neither_the_number_of_hands_nor_the_order_of_the_input_matters() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            for (int seed = 0; seed < 5; seed++) {
                List<Mentor> mentors = new ArrayList<>(MENTORS);
                List<Mentee> mentees = new ArrayList<>(MENTEES);
                Collections.shuffle(mentors, new Random(seed));
                Collections.shuffle(mentees, new Random(seed + 100));

                Match match =
                        Matcher.match(new Instance(Formation.PAIR, mentors, mentees, POLICY), new Crew(executor, 2));

                assertThat(match.certificate()).isEqualTo(MATCH.certificate());
                assertThat(match.prices()).isEqualTo(MATCH.prices());
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void other_names_for_the_same_people_change_nothing_of_what_is_reached() {
        SyntheticWave renamed = new SyntheticWave(300, 11, 5_000_000_000L);

        Certificate certificate = Matcher.match(
                        new Instance(Formation.PAIR, renamed.mentors(2), renamed.mentees(), POLICY))
                .certificate();

        assertThat(certificate.primal()).isEqualTo(MATCH.certificate().primal());
        assertThat(certificate.result()).isNotEqualTo(MATCH.certificate().result());
    }

    private static void assertIsRefused(Map<PersonId, PersonId> mentorOf, ProvingPrices prices) {
        assertThat(certify(mentorOf, prices).proves()).isFalse();
        assertThat(Verification.byMasks(INSTANCE, Crew.alone()).certify(mentorOf, prices))
                .isEqualTo(certify(mentorOf, prices));
    }

    private static Certificate certify(Map<PersonId, PersonId> mentorOf, ProvingPrices prices) {
        return Verification.byRules(INSTANCE).certify(mentorOf, prices);
    }

    private static Map<PersonId, PersonId> mentorOf() {
        return MATCH.proposals().stream()
                .collect(Collectors.toMap(proposal -> proposal.mentees().get(0), Proposal::mentor));
    }

    /** Of the first seated mentee. */
    private static Map<PersonId, Long> changed(Map<PersonId, Long> prices, long by) {
        Map<PersonId, Long> changed = new HashMap<>(prices);
        changed.computeIfPresent(MATCH.proposals().get(0).mentees().get(0), (person, price) -> price + by);
        return changed;
    }
}
