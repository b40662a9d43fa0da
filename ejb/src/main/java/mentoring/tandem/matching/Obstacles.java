package mentoring.tandem.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.RuleTexts;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Exact;

/**
 * What keeps mentees out of triads. Each rule is taken away in turn, and small changes are tried one by one; what more mentees are seated by,
 * in a choice that was found, is told. For pools that are searched to the end.
 */
final class Obstacles {
    private static final long MOST_BRANCHES = 200;
    private static final int MOST_TRIED = 600;
    private static final int TOLD_OF_A_KIND = 3;

    private final Instance instance;
    private final TriadProof proof;
    private final Crew crew;
    private final Set<PersonId> seated;
    private final int triads;

    Obstacles(Instance instance, Seating seating, TriadProof proof, Crew crew) {
        this.crew = crew;
        this.instance = instance;
        this.proof = proof;
        triads = seating.teams().size();
        seated = new HashSet<>();
        for (Team team : seating.teams()) {
            seated.add(instance.mentors().get(team.mentor()).person());
            team.mentees()
                    .forEach(mentee -> seated.add(instance.mentees().get(mentee).person()));
        }
    }

    /** Rules first, then changes, the smallest first; the same for any order of the input. */
    List<Obstacle> all() {
        int left = instance.mentees().size() - triads * Formation.TRIAD.mentees();
        if (instance.mentees().size() > Exact.MOST_MENTEES || left < Formation.TRIAD.mentees()) {
            return List.of();
        }
        Stream<Obstacle> rules = instance.policy().hard().stream().flatMap(this::withoutRule);
        return Stream.concat(rules, changes()).toList();
    }

    private Stream<Obstacle> withoutRule(HardRule<?> rule) {
        int more = more(instance.without(rule));
        return more > 0
                ? Stream.of(new Obstacle(
                        rule.code(),
                        null,
                        RuleTexts.of("without-rule.text", Map.of("rule", rule.title(), "more", more)),
                        more))
                : Stream.empty();
    }

    private Stream<Obstacle> changes() {
        Map<String, List<Obstacle>> byKind = new SmallChanges(instance, seated)
                .all()
                .limit(MOST_TRIED)
                .flatMap(this::tried)
                .collect(Collectors.groupingBy(Obstacle::rule));
        return SmallChanges.KINDS.stream()
                .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream()
                        .sorted(Comparator.comparingInt(change -> -change.moreSeated()))
                        .limit(TOLD_OF_A_KIND));
    }

    private Stream<Obstacle> tried(SmallChange change) {
        int more = more(change.made());
        return more > 0 ? Stream.of(change.told(more)) : Stream.empty();
    }

    /** How many more mentees the other instance is found to seat. */
    private int more(Instance other) {
        int found = Exact.count(CompiledTriads.of(other), proof.counting(), triads, MOST_BRANCHES, crew);
        return (found - triads) * Formation.TRIAD.mentees();
    }
}
