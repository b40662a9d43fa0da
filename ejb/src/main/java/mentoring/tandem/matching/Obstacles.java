package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import mentoring.programme.Formation;
import mentoring.tandem.LeftOut;
import mentoring.tandem.Obstacle;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Exact;

/**
 * What keeps mentees out of triads, and the smallest changes that would seat them. Pools that are searched to the end are asked as a whole;
 * of larger ones some neighbourhoods of mentees who are left out, each as if there were nobody else: what is told of those is an estimate.
 */
final class Obstacles {
    private static final int TOLD_OF_A_KIND = 3;

    private Obstacles() {}

    /** Rules first, then changes, those that seat most first; the same for any order of the input. Empty when fewer than three are left. */
    static List<Obstacle> of(Instance instance, TriadSeating found, List<LeftOut> leftOut, Crew crew) {
        int left = instance.mentees().size() - found.teams().size() * Formation.TRIAD.mentees();
        if (left < Formation.TRIAD.mentees()) {
            return List.of();
        }
        if (instance.mentees().size() <= Exact.MOST_MENTEES) {
            Hindrances whole = new Hindrances(instance, found, Effort.TO_THE_END, crew);
            return told(whole.rules(), whole.changes(), false);
        }
        return estimated(instance, found.teams(), leftOut, crew);
    }

    private static List<Obstacle> estimated(Instance instance, List<Team> teams, List<LeftOut> leftOut, Crew crew) {
        List<Hindrance> rules = new ArrayList<>();
        List<Hindrance> changes = new ArrayList<>();
        for (Instance part : new Neighbourhoods(instance, teams, leftOut, crew).all()) {
            Hindrances hindrances =
                    new Hindrances(part, TriadSeating.of(part, crew), Effort.OF_ONE_AMONG_SEVERAL, crew);
            rules.addAll(hindrances.rules());
            changes.addAll(hindrances.changes());
        }
        return told(merged(rules, Hindrance::plus), merged(changes, Hindrance::max), true);
    }

    /** Nobody is in two neighbourhoods, so that what a rule keeps out adds up; one more person is only there once. */
    private static List<Hindrance> merged(List<Hindrance> some, BinaryOperator<Hindrance> both) {
        Map<Hindrance, Hindrance> merged = new LinkedHashMap<>();
        some.forEach(one -> merged.merge(one.moving(0), one, both));
        return List.copyOf(merged.values());
    }

    private static List<Obstacle> told(List<Hindrance> rules, List<Hindrance> changes, boolean estimated) {
        Stream<Hindrance> most = SmallChanges.KINDS.stream()
                .flatMap(kind -> changes.stream()
                        .filter(change -> change.code().equals(kind))
                        .sorted(Comparator.comparingInt(change -> -change.more()))
                        .limit(TOLD_OF_A_KIND));
        return Stream.concat(rules.stream(), most)
                .map(one -> one.told(estimated))
                .toList();
    }
}
