package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.rule.ComparableRank;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Profile;
import mentoring.tandem.matching.seating.Crew;

/**
 * Parts of a large pool around mentees who are left out: some who could be together, the mentors nearest to them, and whom these have. Small
 * enough to be searched to the end. Nobody is in two of them; the reasons that leave most out have their turn first.
 */
final class Neighbourhoods {
    private static final int MOST = 6;
    private static final int LEFT = 9;
    private static final int MENTORS_WITHOUT = 6;
    private static final int MENTORS_WITH = 8;
    private static final int MAY_MEET = 3;
    private static final int BUT_FOR_ONE_RULE = 1;
    private static final int FAR = 100;

    private final Instance instance;
    private final Map<Integer, Team> teamOf;
    private final Crew crew;
    private final List<Integer> left;
    private final Map<PersonId, String> reasonOf;
    private final Set<Integer> taken = new HashSet<>();

    Neighbourhoods(Instance instance, List<Team> teams, List<LeftOut> leftOut, Crew crew) {
        this.instance = instance;
        this.crew = crew;
        teamOf = teams.stream().collect(Collectors.toMap(Team::mentor, Function.identity()));
        reasonOf = leftOut.stream()
                .filter(one -> one.side() == Side.MENTEE)
                .collect(Collectors.toMap(LeftOut::person, LeftOut::reason));
        left = IntStream.range(0, instance.mentees().size())
                .filter(place -> reasonOf.containsKey(mentee(place).person()))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    List<Instance> all() {
        List<Instance> all = new ArrayList<>();
        List<String> reasons = reasons();
        for (int turn = 0; turn < MOST && left.size() >= Formation.TRIAD.mentees(); turn++) {
            String reason = reasons.get(turn % reasons.size());
            int seed = left.stream()
                    .filter(place -> reasonOf.get(mentee(place).person()).equals(reason))
                    .findFirst()
                    .orElse(left.get(0));
            all.add(around(seed));
        }
        return all;
    }

    /** The most frequent first. */
    private List<String> reasons() {
        Map<String, Long> times =
                reasonOf.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.keySet().stream()
                .sorted(Comparator.<String>comparingLong(reason -> -times.get(reason))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Instance around(int seed) {
        List<Integer> together = left.stream()
                .sorted(Comparator.<Integer>comparingInt(place -> distance(mentee(seed), mentee(place)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(LEFT)
                .toList();
        left.removeAll(together);
        List<Mentee> mentees =
                new ArrayList<>(together.stream().map(this::mentee).toList());
        List<Mentor> mentors = new ArrayList<>();
        for (int mentor : nearest(List.copyOf(mentees))) {
            mentors.add(instance.mentors().get(mentor));
            if (teamOf.containsKey(mentor)) {
                teamOf.get(mentor).mentees().forEach(place -> mentees.add(mentee(place)));
            }
        }
        return new Instance(instance.formation(), mentors, mentees, instance.policy());
    }

    /** Those whose ranks are too far apart come last; among the others, half-days they share count. */
    private static int distance(Mentee one, Mentee other) {
        Profile mine = one.profile();
        Profile theirs = other.profile();
        boolean apart = Math.abs(mine.rank() - theirs.rank()) > ComparableRank.MOST_BANDS;
        long shared =
                mine.halfDays().stream().filter(theirs.halfDays()::contains).count();
        return (apart ? FAR : 0) - (int) shared;
    }

    /** Mentors without a triad, and with one. */
    private List<Integer> nearest(List<Mentee> mentees) {
        int[] nearness = new int[instance.mentors().size()];
        crew.share(nearness.length, hand -> mentor -> nearness[mentor] = nearness(mentor, mentees));
        List<Integer> sorted = IntStream.range(0, nearness.length)
                .filter(mentor -> nearness[mentor] > 0 && !taken.contains(mentor))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(mentor -> -nearness[mentor])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Integer> nearest = Stream.concat(
                        sorted.stream()
                                .filter(mentor -> !teamOf.containsKey(mentor))
                                .limit(MENTORS_WITHOUT),
                        sorted.stream().filter(teamOf::containsKey).limit(MENTORS_WITH))
                .toList();
        taken.addAll(nearest);
        return nearest;
    }

    private int nearness(int place, List<Mentee> mentees) {
        Mentor mentor = instance.mentors().get(place);
        int nearness = 0;
        for (Mentee mentee : mentees) {
            int broken = broken(mentor, mentee);
            nearness += broken == 0 ? MAY_MEET : broken == 1 ? BUT_FOR_ONE_RULE : 0;
        }
        return nearness;
    }

    /** How many rules between two people stand between these, as far as 2. */
    private int broken(Mentor mentor, Mentee mentee) {
        int broken = 0;
        for (HardRule<Mentee> rule : instance.policy().pairHard()) {
            if (!rule.allows(mentor, mentee) && ++broken == 2) {
                return broken;
            }
        }
        return broken;
    }

    private Mentee mentee(int place) {
        return instance.mentees().get(place);
    }
}
