package mentoring.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.benchmark.TriadWave;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Proof;
import org.junit.jupiter.api.Test;

class TriadVerificationTest {
    private static final Instance INSTANCE = wave(30, 14, 1);
    private static final Match MATCH = Matcher.match(INSTANCE);

    @Test
    void the_certificate_of_triads_proves_them_and_is_made_again() {
        assertThat(MATCH.proven()).isTrue();
        assertThat(MATCH.seated()).isGreaterThan(15);
        assertThat(MATCH.certificate().proves()).isTrue();
        assertThat(MATCH.certificate().gap()).isZero();
        assertThat(MATCH.certificate().result()).isEqualTo(MATCH.digest());
        assertThat(confirms(INSTANCE, MATCH.certificate(), menteesOf(), MATCH.proof()))
                .isTrue();
    }

    @Test
    void proofs_that_fall_into_cases_are_checked_case_by_case() {
        long split = IntStream.range(0, 40)
                .mapToObj(seed -> Matcher.match(wave(24, 9, seed)))
                .peek(match -> assertThat(match.certificate().proves()).isTrue())
                .filter(match -> match.proof().root().splits()
                        || match.proof().counting().splits())
                .count();

        assertThat(split).isPositive();
    }

    @Test
    void refuses_a_triad_fewer() {
        Map<PersonId, List<PersonId>> fewer = menteesOf();
        fewer.remove(fewer.keySet().iterator().next());

        assertIsRefused(fewer, MATCH.proof());
    }

    @Test
    void refuses_mentees_exchanged_against_the_rules() {
        Map<PersonId, List<PersonId>> mixed = new HashMap<>();
        List<List<PersonId>> triads = new ArrayList<>(menteesOf().values());
        List<PersonId> mentors = new ArrayList<>(menteesOf().keySet());
        for (int place = 0; place < mentors.size(); place++) {
            mixed.put(mentors.get(place), triads.get((place + 1) % triads.size()));
        }

        assertThat(certify(mixed, MATCH.proof()).violations()).isPositive();
    }

    @Test
    void refuses_a_mentee_in_two_triads() {
        Map<PersonId, List<PersonId>> twice = menteesOf();
        List<PersonId> one = twice.values().iterator().next();
        twice.replaceAll((mentor, three) -> one);

        assertThat(certify(twice, MATCH.proof()).violations()).isEqualTo(twice.size() - 1);
    }

    @Test
    void refuses_triads_of_two_and_somebody_who_is_not_there() {
        Map<PersonId, List<PersonId>> two = menteesOf();
        two.replaceAll((mentor, three) -> three.subList(0, 2));
        Map<PersonId, List<PersonId>> foreign = menteesOf();
        foreign.put(new PersonId(999_999), foreign.values().iterator().next());

        assertThat(certify(two, MATCH.proof()).violations()).isEqualTo(two.size());
        assertThat(certify(foreign, MATCH.proof()).violations()).isPositive();
    }

    @Test
    void refuses_prices_that_were_changed() {
        assertIsRefused(menteesOf(), priced(10_000_000));
        assertThat(certify(menteesOf(), priced(-10_000_000)).violations()).isPositive();
    }

    @Test
    void refuses_a_proof_that_claims_that_fewer_triads_are_possible() {
        TriadProof own = MATCH.proof();
        TriadProof fewer = new TriadProof(own.seat(), own.mostTriads() - 1, own.counting(), own.root());

        assertIsRefused(menteesOf(), fewer);
    }

    @Test
    void refuses_a_certificate_that_says_something_else() {
        Certificate own = MATCH.certificate();
        Certificate other = new Certificate(
                own.input(),
                own.result(),
                own.seated(),
                own.points(),
                own.primal(),
                own.dual() + 1,
                own.eligiblePairs(),
                0);

        assertThat(confirms(INSTANCE, other, menteesOf(), MATCH.proof())).isFalse();
    }

    private static TriadProof priced(long more) {
        TriadProof own = MATCH.proof();
        List<Long> prices = new ArrayList<>(own.root().prices());
        prices.set(0, prices.get(0) + more);
        return new TriadProof(own.seat(), own.mostTriads(), own.counting(), new Proof(prices, -1, -1, null, null));
    }

    private static void assertIsRefused(Map<PersonId, List<PersonId>> menteesOf, TriadProof proof) {
        Certificate made = certify(menteesOf, proof);
        assertThat(made.proves()).isFalse();
        assertThat(confirms(INSTANCE, MATCH.certificate(), menteesOf, proof)).isFalse();
    }

    private static Certificate certify(Map<PersonId, List<PersonId>> menteesOf, TriadProof proof) {
        return TriadVerification.of(INSTANCE, Crew.alone()).certify(menteesOf, proof);
    }

    private static boolean confirms(
            Instance instance, Certificate certificate, Map<PersonId, List<PersonId>> menteesOf, TriadProof proof) {
        return TriadVerification.of(instance, Crew.alone()).confirms(certificate, menteesOf, proof);
    }

    private static Map<PersonId, List<PersonId>> menteesOf() {
        return new HashMap<>(MATCH.proposals().stream().collect(Collectors.toMap(Proposal::mentor, Proposal::mentees)));
    }

    private static Instance wave(int directors, int mentors, int seed) {
        TriadWave wave = new TriadWave(directors, 3, 5, seed);
        return new Instance(
                Formation.TRIAD, wave.mentors(mentors), wave.mentees(), Policy.of(Terms.STANDARD, List.of()));
    }
}
