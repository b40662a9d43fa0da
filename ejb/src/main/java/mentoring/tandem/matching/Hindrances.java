package mentoring.tandem.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mentoring.directory.PersonId;
import mentoring.programme.Formation;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.seating.Crew;
import mentoring.tandem.matching.triad.Exact;

/**
 * What keeps mentees out of the triads of a pool that is searched to the end. Each rule is taken away in turn, and small changes are tried one
 * by one; what more mentees are seated by, in a choice that was found, is told.
 */
final class Hindrances {
    private final Instance instance;
    private final TriadProof proof;
    private final int triads;
    private final Effort effort;
    private final Crew crew;
    private final Set<PersonId> seated = new HashSet<>();

    Hindrances(Instance instance, TriadSeating found, Effort effort, Crew crew) {
        this.instance = instance;
        this.effort = effort;
        this.crew = crew;
        proof = found.proof();
        triads = found.teams().size();
        for (Team team : found.teams()) {
            seated.add(instance.mentors().get(team.mentor()).person());
            team.mentees()
                    .forEach(mentee -> seated.add(instance.mentees().get(mentee).person()));
        }
    }

    /** In the order of the policy. */
    List<Hindrance> rules() {
        return instance.policy().hard().stream().flatMap(this::withoutRule).toList();
    }

    /** In the order in which they were tried. */
    List<Hindrance> changes() {
        return new SmallChanges(instance, seated)
                .all()
                .limit(effort.changes())
                .flatMap(this::tried)
                .toList();
    }

    private Stream<Hindrance> withoutRule(HardRule<?> rule) {
        int more = more(instance.without(rule));
        return more > 0
                ? Stream.of(new Hindrance(rule.code(), null, "without-rule.text", Map.of("rule", rule.title()), more))
                : Stream.empty();
    }

    private Stream<Hindrance> tried(SmallChange change) {
        int more = more(change.made());
        return more > 0 ? Stream.of(change.missing(more)) : Stream.empty();
    }

    /** How many more mentees the other instance is found to seat. */
    private int more(Instance other) {
        int found = Exact.count(CompiledTriads.of(other), proof.counting(), triads, effort.branches(), crew);
        return (found - triads) * Formation.TRIAD.mentees();
    }
}
