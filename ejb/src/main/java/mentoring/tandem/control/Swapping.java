package mentoring.tandem.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.programme.boundary.WaveView;
import mentoring.tandem.TandemId;
import mentoring.tandem.entity.Tandem;
import mentoring.tandem.matching.rule.Policy;

/** Gives proposals of a wave other mentors by hand. */
@Dependent
public class Swapping {
    @Inject
    StoredTandems tandems;

    @Inject
    StoredDecisions decisions;

    @Inject
    EffectivePolicies policies;

    @Inject
    Pools pools;

    @Inject
    Replacing replacing;

    @Inject
    Proposing proposing;

    /**
     * What the exchange comes to.
     *
     * @param pool as if the tandems had not been proposed
     * @param tandems in the order of their ids
     */
    public record Worked(Pool pool, List<Swapped> tandems) {}

    /** Refuses with {@code not-in-the-pool} who has left or has too few seats. */
    public Worked work(WaveView wave, Map<Tandem, PersonId> mentors) {
        Set<TandemId> given = mentors.keySet().stream().map(Tandem::id).collect(Collectors.toSet());
        List<Tandem> others = tandems.ofWave(wave.id()).stream()
                .filter(tandem -> !given.contains(tandem.id()))
                .toList();
        EffectivePolicy policy = policies.of(wave);
        Pool pool = pools.of(wave, policy.terms(), others, decisions.of(wave.id()));
        Exchange exchange = new Exchange(wave.formation(), pool, Policy.of(policy.terms(), pool.known()));
        return new Worked(
                pool,
                mentors.keySet().stream()
                        .sorted(Comparator.comparing(tandem -> tandem.id().value()))
                        .map(tandem -> exchange.of(tandem, mentors.get(tandem)))
                        .toList());
    }

    /**
     * Ends the tandems and proposes the others in their place, in the same order. Refuses with {@code mentor-not-certified} or {@code
     * pairing-rule-broken}.
     */
    public List<Tandem> make(WaveView wave, Worked worked, String actor) {
        for (Swapped swapped : worked.tandems()) {
            swapped.broken().stream()
                    .findFirst()
                    .ifPresent(
                            rule -> HandPicked.refuse(rule, swapped.proposal().mentor()));
        }
        worked.tandems().forEach(swapped -> replacing.end(swapped.replaced(), Tandem.SWAPPED, actor));
        return worked.tandems().stream()
                .map(swapped -> proposing.propose(wave, worked.pool(), swapped.proposal(), actor))
                .toList();
    }
}
