package mentoring.tandem.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentoring.tandem.matching.rule.HardRule;
import mentoring.tandem.matching.rule.Mentee;
import mentoring.tandem.matching.triad.TriadPool;

/** Whether a mentee could be in any triad at all, and which rule of triads stands in the way. */
final class TeamReach {
    private final Instance instance;
    private final Map<HardRule<List<Mentee>>, TriadPool> without = new HashMap<>();
    private final TriadPool pool;

    /** @param pool of the instance; null for pairs, of which nothing is asked */
    TeamReach(Instance instance, TriadPool pool) {
        this.instance = instance;
        this.pool = pool;
    }

    boolean isInSome(int mentee) {
        return pool.reaches(mentee);
    }

    /** The first without which the mentee could be in a triad. */
    Optional<HardRule<List<Mentee>>> ruleInTheWay(int mentee) {
        return instance.policy().teamHard().stream()
                .filter(rule -> without(rule).reaches(mentee))
                .findFirst();
    }

    private TriadPool without(HardRule<List<Mentee>> rule) {
        return without.computeIfAbsent(rule, it -> CompiledTriads.of(instance.without(it)));
    }
}
