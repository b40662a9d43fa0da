package mentoring.tandem.matching.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.Certificate;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Matcher;
import mentoring.tandem.matching.Proposal;
import mentoring.tandem.matching.TriadVerification;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;

/**
 * Measures triads: the time to a certified choice with all explanations, what it counts, and by how much nothing can exceed it; then the
 * time to make the certificate again.
 *
 * <p>Arguments: directors, mentors, hands, runs (each with the next seed); then the fewest and the most half-days anybody is free on, 3 and
 * 5 unless given.
 */
public final class TriadBenchmark {
    private final Report report = new Report();
    private final Crew crew;

    private TriadBenchmark(Crew crew) {
        this.crew = crew;
        report.machine();
    }

    public static void main(String[] args) {
        int[] given = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        int least = given.length > 4 ? given[4] : 3;
        int most = given.length > 5 ? given[5] : 5;
        ExecutorService executor = Executors.newFixedThreadPool(given[2]);
        TriadBenchmark benchmark = new TriadBenchmark(new Crew(executor, given[2]));
        for (int seed = 1; seed <= given[3]; seed++) {
            benchmark.run(new TriadWave(given[0], least, most, seed), given[1], seed);
        }
        executor.shutdown();
    }

    private void run(TriadWave wave, int mentors, int seed) {
        Policy policy = Policy.of(Terms.STANDARD, List.of());
        Instance instance = new Instance(Formation.TRIAD, wave.mentors(mentors), wave.mentees(), policy);
        report.line(
                "%d directors, %d mentors, hands %d, seed %d",
                instance.mentees().size(), instance.mentors().size(), crew.hands(), seed);
        Match match = report.measure("seat, certify and explain", () -> Matcher.match(instance, crew))
                .result();
        tell(match);
        boolean same = report.measure(
                        "certify again",
                        () -> TriadVerification.of(instance, crew)
                                .confirms(match.certificate(), menteesOf(match), match.proof()))
                .result();
        report.line("  confirmed: %b", same);
    }

    private void tell(Match match) {
        Certificate certificate = match.certificate();
        report.line(
                "  pairs %d, seated %d, points %d, value %d, bound %d, gap %.4f%%, proven %b, violations %d, result %.12s",
                certificate.eligiblePairs(),
                certificate.seated(),
                certificate.points(),
                certificate.primal(),
                certificate.dual(),
                100 * certificate.gapShare(),
                match.proven(),
                certificate.violations(),
                certificate.result());
        match.obstacles()
                .forEach(obstacle -> report.line("  %s", obstacle.text().en()));
    }

    private static Map<PersonId, List<PersonId>> menteesOf(Match match) {
        return match.proposals().stream().collect(Collectors.toMap(Proposal::mentor, Proposal::mentees));
    }
}
