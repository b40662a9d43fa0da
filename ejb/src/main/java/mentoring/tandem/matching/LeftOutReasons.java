package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mentoring.directory.PersonId;
import mentoring.enrolment.Side;
import mentoring.programme.Formation;
import mentoring.tandem.LeftOut;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.RuleTexts;

/** Says for everybody without a proposal which rule stands in the way, or what else does. */
final class LeftOutReasons {
    private final Instance instance;
    private final Pairs pairs;
    private final TeamReach reach;
    private final Set<Integer> seatedMentees;
    private final Set<Integer> seatedMentors;

    LeftOutReasons(Instance instance, Seating seating, TeamReach reach) {
        this.instance = instance;
        pairs = Pairs.asked(instance);
        this.reach = reach;
        seatedMentees = seating.teams().stream()
                .flatMap(team -> team.mentees().stream())
                .collect(Collectors.toSet());
        seatedMentors = seating.teams().stream().map(Team::mentor).collect(Collectors.toSet());
    }

    List<LeftOut> all() {
        List<LeftOut> leftOut = new ArrayList<>();
        for (int mentee = 0; mentee < instance.mentees().size(); mentee++) {
            if (!seatedMentees.contains(mentee)) {
                leftOut.add(said(instance.mentees().get(mentee).person(), Side.MENTEE, ofMentee(mentee)));
            }
        }
        for (int mentor = 0; mentor < instance.mentors().size(); mentor++) {
            if (!seatedMentors.contains(mentor)) {
                leftOut.add(said(instance.mentors().get(mentor).person(), Side.MENTOR, ofMentor(mentor)));
            }
        }
        return List.copyOf(leftOut);
    }

    private static LeftOut said(PersonId person, Side side, String reason) {
        return new LeftOut(person, side, reason, RuleTexts.of(reason + ".text"));
    }

    private String ofMentee(int place) {
        if (instance.mentors().isEmpty()) {
            return "no-mentor";
        }
        if (IntStream.range(0, instance.mentors().size()).noneMatch(mentor -> pairs.eligible(place, mentor))) {
            Mentee mentee = instance.mentees().get(place);
            return nearest(instance.mentors(), mentor -> broken(mentor, mentee));
        }
        if (instance.formation() == Formation.PAIR) {
            return "no-seat-left";
        }
        return ofMenteeInTriads(place);
    }

    private String ofMenteeInTriads(int place) {
        if (!reach.isInSome(place)) {
            return reach.ruleInTheWay(place).map(HardRule::reason).orElse("no-three-for-a-mentor");
        }
        return instance.mentees().size() - seatedMentees.size() < Formation.TRIAD.mentees()
                ? "not-three"
                : "no-seat-left";
    }

    private String ofMentor(int place) {
        Mentor mentor = instance.mentors().get(place);
        if (!mentor.certified()) {
            return "mentor-not-certified";
        }
        if (mentor.seats() < instance.formation().mentees()) {
            return "too-few-seats";
        }
        if (instance.mentees().isEmpty()) {
            return "no-mentee";
        }
        if (IntStream.range(0, instance.mentees().size()).noneMatch(mentee -> pairs.eligible(mentee, place))) {
            return nearest(instance.mentees(), mentee -> broken(mentor, mentee));
        }
        return "not-needed";
    }

    private List<HardRule<Mentee>> broken(Mentor mentor, Mentee mentee) {
        return instance.policy().pairHard().stream()
                .filter(Predicate.not(rule -> rule.allows(mentor, mentee)))
                .toList();
    }

    /** Of those who break the fewest rules, the rule broken most often. */
    private <P> String nearest(List<P> others, Function<P, List<HardRule<Mentee>>> brokenWith) {
        List<List<HardRule<Mentee>>> all = others.stream().map(brokenWith).toList();
        int fewest = all.stream().mapToInt(List::size).min().orElse(0);
        List<HardRule<Mentee>> candidates = all.stream()
                .filter(rules -> rules.size() == fewest)
                .flatMap(List::stream)
                .toList();
        HardRule<Mentee> most = null;
        long times = 0;
        for (HardRule<Mentee> rule : instance.policy().pairHard()) {
            long found = candidates.stream().filter(other -> other == rule).count();
            if (found > times) {
                most = rule;
                times = found;
            }
        }
        return most == null ? "no-seat-left" : most.reason();
    }
}
