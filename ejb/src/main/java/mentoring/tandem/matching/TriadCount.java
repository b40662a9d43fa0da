package mentoring.tandem.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.rule.Mentor;
import mentoring.tandem.matching.rule.Policy;

/** Seats triads one after the other, and counts those that should not be there: it asks the rules about each. */
final class TriadCount {
    private final Policy policy;
    private final Map<PersonId, Mentee> mentees;
    private final Map<PersonId, Mentor> mentors;
    private final Set<PersonId> seated = new HashSet<>();
    private long points;
    private int unlawful;

    TriadCount(Instance instance) {
        policy = instance.policy();
        mentees = byId(instance.mentees(), Mentee::person);
        mentors = byId(instance.mentors(), Mentor::person);
    }

    void seat(PersonId mentor, List<PersonId> three) {
        Mentor one = mentors.get(mentor);
        List<Mentee> others =
                three.stream().map(mentees::get).filter(Objects::nonNull).toList();
        int before = seated.size();
        seated.addAll(three);
        boolean complete = others.size() == Formation.TRIAD.mentees() && seated.size() == before + others.size();
        if (one != null && complete && three.size() == others.size() && allowed(one, others)) {
            points += points(one, others);
        } else {
            unlawful++;
        }
    }

    int seated() {
        return seated.size();
    }

    long points() {
        return points;
    }

    /** Triads of people who are not there, are there twice or may not be together. */
    int unlawful() {
        return unlawful;
    }

    private boolean allowed(Mentor mentor, List<Mentee> three) {
        return mentor.seats() >= Formation.TRIAD.mentees()
                && policy.teamHard().stream().allMatch(rule -> rule.allows(mentor, three))
                && policy.pairHard().stream()
                        .allMatch(rule -> three.stream().allMatch(mentee -> rule.allows(mentor, mentee)));
    }

    private long points(Mentor mentor, List<Mentee> three) {
        long ofPairs = three.stream()
                .mapToLong(mentee -> policy.points(mentor, mentee))
                .sum();
        return ofPairs
                + policy.teamWeighted().stream()
                        .mapToInt(rule -> rule.points(mentor, three))
                        .sum();
    }

    private static <P> Map<PersonId, P> byId(List<P> people, Function<P, PersonId> id) {
        return people.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
