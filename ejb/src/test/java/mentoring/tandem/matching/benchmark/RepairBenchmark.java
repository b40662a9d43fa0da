package mentoring.tandem.matching.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import mentoring.programme.Formation;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.StandingMatch;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;

/**
 * Measures how long it takes to be optimal again when one person joins or leaves.
 *
 * <p>Arguments: people of either side; most seats of a mentor; steps of each kind; hands, 1 if left out.
 */
public final class RepairBenchmark {
    private static final long SEED = 42;

    private final Report report = new Report();
    private final List<Mentor> mentors;
    private final List<Mentee> mentees;
    private final StandingMatch match;
    private final int people;
    private final int steps;

    private RepairBenchmark(int people, int mostSeats, int steps, Crew crew) {
        this.people = people;
        this.steps = steps;
        SyntheticWave wave = new SyntheticWave(people + steps, SEED);
        mentors = wave.mentors(mostSeats);
        mentees = wave.mentees();
        report.machine();
        report.line(
                "%d x %d, seats 1 to %d, seed %d, %d steps of each kind, hands %d",
                people, people, mostSeats, SEED, steps, crew.hands());
        Policy policy = Policy.of(Terms.STANDARD, List.of());
        Instance start = new Instance(Formation.PAIR, mentors.subList(0, people), mentees.subList(0, people), policy);
        match = report.measure("find the optimum, and read everybody", () -> new StandingMatch(start, steps, crew))
                .result();
    }

    public static void main(String[] args) {
        int[] given = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        int hands = given.length > 3 ? given[3] : 1;
        ExecutorService executor = Executors.newFixedThreadPool(hands);
        new RepairBenchmark(given[0], given[1], given[2], new Crew(executor, hands)).run();
        executor.shutdown();
    }

    private void run() {
        int[] leaving = new Random(SEED).ints(0, people).distinct().limit(steps).toArray();
        measure(
                "a mentee leaves",
                step -> match.menteeLeaves(mentees.get(leaving[step]).person()));
        measure("a mentee joins", step -> match.join(mentees.get(people + step)));
        measure(
                "a mentor leaves",
                step -> match.mentorLeaves(mentors.get(leaving[step]).person()));
        measure("a mentor joins", step -> match.join(mentors.get(people + step)));
        report.line(
                "  value %d, hash of seats %08x, of prices %08x",
                match.value(),
                match.mentorOf().hashCode(),
                match.prices().ofMentees().hashCode() * 31
                        + match.prices().ofSeats().hashCode());
    }

    private void measure(String what, IntConsumer work) {
        long[] wall = new long[steps];
        long[] cpu = new long[steps];
        for (int step = 0; step < steps; step++) {
            long started = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(step);
            cpu[step] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
            wall[step] = System.nanoTime() - started;
        }
        report.line("  %-16s cpu of the first hand %s   wall %s", what, percentiles(cpu), percentiles(wall));
    }

    private static String percentiles(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                "p50 %.2f p90 %.2f p99 %.2f most %.2f ms",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 9 / 10] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }
}
