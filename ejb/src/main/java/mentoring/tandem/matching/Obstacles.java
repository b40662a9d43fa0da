package mentoring.tandem.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mentoring.programme.Formation;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.RuleTexts;

/** The rules that keep mentees out of triads: each is taken away in turn, and what could then be seated is counted. */
final class Obstacles {
    private static final long MOST_WORK = 20_000_000L;

    private final Instance instance;
    private final int seated;

    Obstacles(Instance instance, Seating seating) {
        this.instance = instance;
        seated =
                seating.teams().stream().mapToInt(team -> team.mentees().size()).sum();
    }

    List<Obstacle> all() {
        if (instance.formation() == Formation.PAIR || instance.mentees().size() - seated < Formation.TRIAD.mentees()) {
            return List.of();
        }
        return instance.policy().hard().stream().flatMap(this::obstacle).toList();
    }

    private Stream<Obstacle> obstacle(HardRule<?> rule) {
        int more = seatedWithout(rule) - seated;
        return more > 0
                ? Stream.of(new Obstacle(
                        rule.code(),
                        RuleTexts.of("without-rule.text", Map.of("rule", rule.title(), "more", more)),
                        more))
                : Stream.empty();
    }

    private int seatedWithout(HardRule<?> rule) {
        Instance relaxed = instance.without(rule);
        // How many are seated does not depend on points: without them the first choice of a size is as good as any.
        List<Team> teams = Teams.of(relaxed, Pairs.of(relaxed)).stream()
                .map(team -> new Team(team.mentor(), team.mentees(), 0))
                .toList();
        return new TriadPacking(
                                teams,
                                relaxed.mentees().size(),
                                relaxed.mentors().size(),
                                MOST_WORK)
                        .solve()
                        .teams()
                        .size()
                * Formation.TRIAD.mentees();
    }
}
