package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/** Every triad that the hard rules allow, with its points: each rule is asked about each. For some dozens of people. */
final class AskedTeams {
    private final Instance instance;
    private final Pairs pairs;
    private final List<Team> found = new ArrayList<>();

    private AskedTeams(Instance instance, Pairs pairs) {
        this.instance = instance;
        this.pairs = pairs;
    }

    static List<Team> of(Instance instance, Pairs pairs) {
        AskedTeams teams = new AskedTeams(instance, pairs);
        for (int mentor = 0; mentor < instance.mentors().size(); mentor++) {
            if (instance.mentors().get(mentor).seats() >= Formation.TRIAD.mentees()) {
                teams.enumerate(mentor);
            }
        }
        return teams.found;
    }

    private void enumerate(int mentor) {
        int[] eligible = IntStream.range(0, instance.mentees().size())
                .filter(mentee -> pairs.eligible(mentee, mentor))
                .toArray();
        for (int first = 0; first < eligible.length; first++) {
            for (int second = first + 1; second < eligible.length; second++) {
                for (int third = second + 1; third < eligible.length; third++) {
                    add(mentor, List.of(eligible[first], eligible[second], eligible[third]));
                }
            }
        }
    }

    private void add(int place, List<Integer> places) {
        Policy policy = instance.policy();
        Mentor mentor = instance.mentors().get(place);
        List<Mentee> mentees = places.stream().map(instance.mentees()::get).toList();
        if (policy.teamHard().stream().allMatch(rule -> rule.allows(mentor, mentees))) {
            int pairPoints = places.stream()
                    .mapToInt(mentee -> pairs.points(mentee, place))
                    .sum();
            int teamPoints = policy.teamWeighted().stream()
                    .mapToInt(rule -> rule.points(mentor, mentees))
                    .sum();
            found.add(new Team(place, places, pairPoints + teamPoints));
        }
    }
}
