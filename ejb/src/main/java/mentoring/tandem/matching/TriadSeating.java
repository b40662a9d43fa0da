package mentoring.tandem.matching;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Exact;
import mentoring.tandem.matching.triad.Large;
import mentoring.tandem.matching.triad.Packed;
import mentoring.tandem.matching.triad.Proof;
import mentoring.tandem.matching.triad.Triad;
import mentoring.tandem.matching.triad.TriadPool;

/** The triads of an instance, by people instead of places. */
final class TriadSeating {
    private final Instance instance;
    private final TriadPool pool;
    private final Packed packed;

    private TriadSeating(Instance instance, TriadPool pool, Packed packed) {
        this.instance = instance;
        this.pool = pool;
        this.packed = packed;
    }

    /** @param crew shares the work on thousands of people */
    static TriadSeating of(Instance instance, Crew crew) {
        TriadPool pool = CompiledTriads.of(instance);
        Packed packed = pool.mentees() <= Exact.MOST_MENTEES
                ? Exact.of(pool, crew)
                : Large.of(pool, pricesOfPairs(instance, crew), crew);
        return new TriadSeating(instance, pool, packed);
    }

    /** As if a mentor's three mentees had nothing to do with one another: a start. */
    private static long[] pricesOfPairs(Instance instance, Crew crew) {
        List<Mentor> threes = instance.mentors().stream()
                .map(mentor ->
                        new Mentor(mentor.profile(), mentor.certified(), mentor.seats() / Packed.TEAM * Packed.TEAM))
                .toList();
        Instance pairs = new Instance(Formation.PAIR, threes, instance.mentees(), instance.policy());
        Map<PersonId, Long> ofMentees = PairSeating.of(pairs, crew).prices().ofMentees();
        return LongStream.concat(
                        instance.mentees().stream().mapToLong(mentee -> scaled(ofMentees.get(mentee.person()))),
                        LongStream.of(0))
                .toArray();
    }

    private static long scaled(long price) {
        long points = price > ProvingPrices.SEAT / 2 ? price - ProvingPrices.SEAT + Large.SEAT : price;
        return Math.max(0, points) * Proof.UNIT;
    }

    TriadPool pool() {
        return pool;
    }

    TriadProof proof() {
        return new TriadProof(packed.seat(), packed.mostTriads(), packed.counting(), packed.proof());
    }

    Map<PersonId, List<PersonId>> menteesOf() {
        return packed.triads().stream()
                .collect(Collectors.toMap(
                        triad -> instance.mentors().get(triad.mentor()).person(), triad -> people(mentees(triad))));
    }

    List<Team> teams() {
        return packed.triads().stream()
                .map(triad -> new Team(triad.mentor(), mentees(triad), pool.points(triad)))
                .toList();
    }

    Seating seating(Certificate certificate) {
        return new Seating(
                teams(), certificate.dual() - packed.seat() * certificate.seated(), certificate.violations() == 0);
    }

    private List<PersonId> people(List<Integer> places) {
        Function<Integer, PersonId> person =
                place -> instance.mentees().get(place).person();
        return places.stream().map(person).toList();
    }

    private static List<Integer> mentees(Triad triad) {
        return List.of(triad.one(), triad.second(), triad.third());
    }
}
