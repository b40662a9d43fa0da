package mentoring.tandem.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.HalfDay;
import mentoring.tandem.matching.rule.ComparableRank;
import mentoring.tandem.matching.rule.DirectoratesApart;
import mentoring.tandem.matching.rule.HalfDayForAll;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.PeerDirectorates;
import mentoring.tandem.matching.rule.PeersApart;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.rule.WeightedRule;
import mentoring.tandem.matching.table.CompiledPolicy;
import mentoring.tandem.matching.table.Line;
import mentoring.tandem.matching.table.Table;
import mentoring.tandem.matching.triad.Packed;
import mentoring.tandem.matching.triad.PeerTerms;
import mentoring.tandem.matching.triad.Peers;
import mentoring.tandem.matching.triad.TeamRest;
import mentoring.tandem.matching.triad.TriadPool;

/** People and the rules of triads, turned into places and numbers. A rule that is not known here is asked triad by triad. */
final class CompiledTriads {
    private static final int ALWAYS = 1;

    private final Instance instance;
    private final Policy policy;

    private CompiledTriads(Instance instance) {
        this.instance = instance;
        policy = instance.policy();
    }

    static TriadPool of(Instance instance) {
        return new CompiledTriads(instance).compile();
    }

    /**
     * The mentee's share of what three bring among themselves: the shares of three are never less than that. Rules that do not tell it cannot
     * be bounded.
     */
    static int mostShare(Policy policy, Mentee mentee) {
        return policy.teamWeighted().stream()
                .mapToInt(rule -> mostShare(rule, mentee))
                .sum();
    }

    private static int mostShare(WeightedRule<List<Mentee>> rule, Mentee mentee) {
        if (rule instanceof PeerDirectorates) {
            return mentee.profile().directorate() == null ? 0 : rule.weight();
        }
        throw new IllegalArgumentException("a rule of triads without a most: " + rule.code());
    }

    private TriadPool compile() {
        int[] free = instance.mentors().stream()
                .mapToInt(mentor -> free(mentor.profile()))
                .toArray();
        TriadPool pool = new TriadPool(peers(), free, rest());
        Table table = new CompiledPolicy(policy, instance.mentors(), instance.mentees(), 0).byMentor();
        Line line = new Line(table.columns());
        for (int mentor = 0; mentor < free.length; mentor++) {
            if (instance.mentors().get(mentor).seats() >= Packed.TEAM) {
                table.narrow(mentor, line);
                table.score(mentor, line);
                fill(pool, line);
            }
            pool.close();
        }
        return pool;
    }

    private static void fill(TriadPool pool, Line line) {
        long[] allowed = line.allowed();
        for (int word = 0; word < allowed.length; word++) {
            for (long left = allowed[word]; left != 0; left &= left - 1) {
                int mentee = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                pool.add(mentee, line.points().get(mentee));
            }
        }
    }

    private Peers peers() {
        List<Profile> profiles =
                instance.mentees().stream().map(Mentee::profile).toList();
        return new Peers(
                terms(),
                profiles.stream().mapToInt(Profile::rank).toArray(),
                directorates(profiles),
                superiors(profiles),
                profiles.stream().mapToInt(this::free).toArray());
    }

    private PeerTerms terms() {
        int bonus = policy.teamWeighted().stream()
                .filter(PeerDirectorates.class::isInstance)
                .mapToInt(WeightedRule::weight)
                .sum();
        return new PeerTerms(
                asks(ComparableRank.class) ? ComparableRank.MOST_BANDS : Integer.MAX_VALUE,
                asks(DirectoratesApart.class),
                asks(PeersApart.class),
                bonus);
    }

    private boolean asks(Class<?> rule) {
        return policy.teamHard().stream().anyMatch(rule::isInstance);
    }

    private int free(Profile profile) {
        return asks(HalfDayForAll.class)
                ? profile.halfDays().stream()
                        .mapToInt(HalfDay::ordinal)
                        .map(day -> 1 << day)
                        .sum()
                : ALWAYS;
    }

    private static int[] directorates(Collection<Profile> profiles) {
        Map<String, Integer> numbers = new HashMap<>();
        return profiles.stream()
                .map(Profile::directorate)
                .mapToInt(name -> name == null ? Peers.UNKNOWN : numbers.computeIfAbsent(name, it -> numbers.size()))
                .toArray();
    }

    private static int[][] superiors(List<Profile> profiles) {
        Map<PersonId, Integer> placeOf = new HashMap<>();
        IntStream.range(0, profiles.size())
                .forEach(place -> placeOf.put(profiles.get(place).person(), place));
        return profiles.stream()
                .map(profile -> profile.superiors().stream()
                        .filter(placeOf::containsKey)
                        .mapToInt(placeOf::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    private TeamRest rest() {
        List<HardRule<List<Mentee>>> hard = policy.teamHard().stream()
                .filter(rule -> !(rule instanceof ComparableRank
                        || rule instanceof DirectoratesApart
                        || rule instanceof PeersApart
                        || rule instanceof HalfDayForAll))
                .toList();
        List<WeightedRule<List<Mentee>>> weighted = policy.teamWeighted().stream()
                .filter(rule -> !(rule instanceof PeerDirectorates))
                .toList();
        if (hard.isEmpty() && weighted.isEmpty()) {
            return TeamRest.NONE;
        }
        return (mentor, one, second, third) -> ask(hard, weighted, mentor, List.of(one, second, third));
    }

    private int ask(
            List<HardRule<List<Mentee>>> hard,
            List<WeightedRule<List<Mentee>>> weighted,
            int place,
            List<Integer> places) {
        Mentor mentor = instance.mentors().get(place);
        List<Mentee> mentees = places.stream().map(instance.mentees()::get).toList();
        return hard.stream().allMatch(rule -> rule.allows(mentor, mentees))
                ? weighted.stream()
                        .mapToInt(rule -> rule.points(mentor, mentees))
                        .sum()
                : TeamRest.NOT_ALLOWED;
    }
}
