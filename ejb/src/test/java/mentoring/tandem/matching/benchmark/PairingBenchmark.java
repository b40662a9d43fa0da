package mentoring.tandem.matching.benchmark;

import com.google.ortools.Loader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.directory.PolicyTerm;
import mentoring.programme.Formation;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.rule.Couple;
import mentoring.tandem.matching.rule.Known;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Audit;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.seating.Optimum;
import mentoring.tandem.matching.table.CompiledPolicy;
import mentoring.tandem.matching.table.Table;

/**
 * Measures the engine against the floor, and against OR-tools and JGraphT on the best candidates of each mentee.
 *
 * <p>Arguments: people of either side; most seats of a mentor (1 is tight, 3 is loose); hands; runs; candidates of each mentee for the
 * peers, 0 for no peers; 1 if JGraphT is one of them (it takes long where seats are short); 1 to have every rule
 * in force, of which the frozen floor knows seven.
 */
public final class PairingBenchmark {
    private static final long SEED = 42;

    /** What the floor knows of: the floor is frozen, the rules are not. */
    private static final Terms OF_THE_FLOOR = Terms.STANDARD.over(Map.of(PolicyTerm.DIFFERENT_TRADE, 0));

    private final Report report = new Report();
    private final Policy policy;
    private final List<Mentor> mentors;
    private final List<Mentee> mentees;
    private final int[] seats;
    private final Crew crew;

    private PairingBenchmark(int people, int mostSeats, Crew crew, boolean everyRule) {
        policy = everyRule ? everyRule(people) : Policy.of(OF_THE_FLOOR, List.of());
        SyntheticWave wave = new SyntheticWave(people, SEED);
        Instance instance = new Instance(Formation.PAIR, wave.mentors(mostSeats), wave.mentees(), policy);
        mentors = instance.mentors();
        mentees = instance.mentees();
        seats = mentors.stream().mapToInt(Mentor::seats).toArray();
        this.crew = crew;
        report.machine();
        report.line("%d x %d, seats 1 to %d, seed %d, hands %d", people, people, mostSeats, SEED, crew.hands());
    }

    public static void main(String[] args) {
        int[] given = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        ExecutorService executor = Executors.newFixedThreadPool(given[2]);
        PairingBenchmark benchmark = new PairingBenchmark(
                given[0], given[1], new Crew(executor, given[2]), given.length > 6 && given[6] == 1);
        benchmark.againstFloor(given[3]);
        if (given[4] > 0) {
            benchmark.againstPeers(given[3], given[4], given[5] == 1);
        }
        executor.shutdown();
    }

    private void againstFloor(int runs) {
        ScalarFloor floor = new ScalarFloor(mentors, mentees, OF_THE_FLOOR);
        for (int run = 1; run <= runs; run++) {
            report.line("run %d", run);
            Report.Took<CompiledPolicy> compiled = report.measure("compile the policy", this::compile);
            Table byMentee = compiled.result().byMentee();
            Report.Took<Optimum> optimum = report.measure(
                    "find the optimum",
                    () -> Optimum.of(byMentee, compiled.result().byMentor(), seats, crew));
            Report.Took<Audit> audit = report.measure(
                    "hold every eligible pair against the prices", () -> audit(byMentee, optimum.result()));
            Report.Took<Long> scored =
                    report.measure("floor: score every eligible pair once", () -> floor.run(byMentee));
            report.line("  %s", result(byMentee, optimum.result(), audit.result()));
            report.line("  floor right: %b", ScalarFloor.check(byMentee) == scored.result());
            double cpu = compiled.cpu() + optimum.cpu() + audit.cpu();
            report.line(
                    "  together: cpu %.3f s = %.2f x floor, wall %.3f s",
                    cpu, cpu / scored.cpu(), compiled.wall() + optimum.wall() + audit.wall());
        }
    }

    /** Every rule in force, with some thousands of people kept apart, and as many who have met before. */
    private static Policy everyRule(int people) {
        Random random = new Random(SEED);
        Supplier<Couple> couple = () ->
                Couple.of(new PersonId(2L * random.nextInt(people)), new PersonId(2L * random.nextInt(people) + 1));
        Terms all = Terms.STANDARD.over(Map.of(
                PolicyTerm.ACROSS_SUBSIDIARIES,
                3,
                PolicyTerm.ACROSS_GENERATIONS,
                5,
                PolicyTerm.COMPLEMENTARY_SKILLS,
                4));
        return Policy.of(
                all,
                new Known(
                        Set.of(),
                        Set.of(),
                        Stream.generate(couple).limit(people / 10).collect(Collectors.toSet()),
                        Stream.generate(couple).limit(people / 2).collect(Collectors.toSet()),
                        Stream.generate(couple).limit(people / 10).collect(Collectors.toSet()),
                        Set.of(new SubsidiaryCode("subsidiary-3"))));
    }

    private CompiledPolicy compile() {
        return new CompiledPolicy(policy, mentors, mentees, 0);
    }

    private Audit audit(Table byMentee, Optimum optimum) {
        return Audit.of(byMentee, Optimum.SEAT, optimum.menteePrice(), optimum.mentorPrice(), crew);
    }

    private String result(Table byMentee, Optimum optimum, Audit audit) {
        long dual = LongStream.of(optimum.menteePrice()).sum()
                + IntStream.range(0, seats.length)
                        .mapToLong(mentor -> seats[mentor] * optimum.mentorPrice()[mentor])
                        .sum();
        long primal = value(byMentee, optimum, Optimum.SEAT);
        return String.format(
                "seated %d, points %d, dual less primal %d, eligible %d (%.2f%%), violations %d",
                primal / Optimum.SEAT,
                primal % Optimum.SEAT,
                dual - primal,
                audit.eligible(),
                100.0 * audit.eligible() / mentees.size() / mentors.size(),
                audit.violations());
    }

    private static long value(Table table, Optimum optimum, long seat) {
        return IntStream.range(0, table.rows())
                .filter(mentee -> optimum.mentorOf()[mentee] >= 0)
                .mapToLong(mentee -> seat + table.points(mentee, optimum.mentorOf()[mentee]))
                .sum();
    }

    private void againstPeers(int runs, int most, boolean withJgrapht) {
        Loader.loadNativeLibraries();
        Candidates candidates = Candidates.of(compile().byMentee(), most);
        Candidates turned = candidates.turned();
        for (int run = 1; run <= runs; run++) {
            report.line("peers, %d candidates each, run %d", most, run);
            Optimum own = report.measure("own", () -> Optimum.of(candidates, turned, seats, crew))
                    .result();
            long value = value(candidates, own, Flows.SEAT);
            long other = report.measure("OR-tools MinCostFlow", () -> Flows.orTools(candidates, seats))
                    .result();
            report.line("  value %d, same as OR-tools: %b", value, value == other);
            if (withJgrapht) {
                long third = report.measure(
                                "JGraphT CapacityScalingMinimumCostFlow", () -> Flows.jgrapht(candidates, seats))
                        .result();
                report.line("  same as JGraphT: %b", value == third);
            }
        }
    }
}
