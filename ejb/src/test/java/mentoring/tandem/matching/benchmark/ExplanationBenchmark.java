package mentoring.tandem.matching.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.Instance;
import mentoring.tandem.matching.Match;
import mentoring.tandem.matching.Matcher;
import mentoring.tandem.matching.WhyNot;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;
import mentoring.tandem.matching.rule.Terms;
import mentoring.tandem.matching.seating.Crew;

/**
 * Measures what explaining costs: a whole pairing with its words, and one question of "why not her?".
 *
 * <p>Arguments: people of either side; most seats of a mentor; hands; runs; 1 to have nobody who fits, so that everybody is left out.
 */
public final class ExplanationBenchmark {
    private static final long SEED = 42;

    private final Report report = new Report();
    private final Instance instance;
    private final Crew crew;

    private ExplanationBenchmark(int[] given, Crew crew) {
        SyntheticWave wave = new SyntheticWave(given[0], SEED);
        List<Mentor> mentors = wave.mentors(given[1]);
        List<Mentor> offering = given[4] == 1
                ? mentors.stream()
                        .map(mentor -> new Mentor(mentor.profile(), false, mentor.seats()))
                        .toList()
                : mentors;
        instance = new Instance(Formation.PAIR, offering, wave.mentees(), Policy.of(Terms.STANDARD, List.of()));
        this.crew = crew;
        report.machine();
        report.line("%d x %d, seats 1 to %d, seed %d", given[0], given[0], given[1], SEED);
    }

    public static void main(String[] args) {
        int[] given = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        ExecutorService executor = Executors.newFixedThreadPool(given[2]);
        ExplanationBenchmark benchmark = new ExplanationBenchmark(given, new Crew(executor, given[2]));
        for (int run = 1; run <= given[3]; run++) {
            benchmark.run();
        }
        executor.shutdown();
    }

    private void run() {
        Match match = report.measure("match, certify and explain", () -> Matcher.match(instance, crew))
                .result();
        report.line("  seated %d, left out %d", match.seated(), match.leftOut().size());
        if (match.seated() > 0 && !match.leftOut().isEmpty()) {
            ask(match);
        }
    }

    private void ask(Match match) {
        Map<PersonId, PersonId> mentorOf = new HashMap<>();
        match.proposals().forEach(one -> mentorOf.put(one.mentees().get(0), one.mentor()));
        Mentee left = instance.mentees().stream()
                .filter(one -> !mentorOf.containsKey(one.person()))
                .filter(one -> match.leftOut().stream()
                        .filter(other -> other.reason().equals("no-seat-left"))
                        .map(LeftOut::person)
                        .anyMatch(one.person()::equals))
                .findFirst()
                .orElse(instance.mentees().get(0));
        Mentor fitting = instance.mentors().stream()
                .filter(mentor -> instance.policy().points(mentor, left) > 0)
                .findFirst()
                .orElseThrow();
        report.measure(
                        "answer why not her",
                        () -> new WhyNot(instance, mentorOf, match.prices()).answer(fitting.person(), left.person()))
                .result()
                .ifPresent(answer -> report.line("  %s", answer.text().en()));
    }
}
