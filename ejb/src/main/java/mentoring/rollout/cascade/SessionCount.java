package mentoring.rollout.cascade;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import mentoring.tandem.TandemId;
import mentoring.tandem.TandemState;

/**
 * How many sessions a wave owes, and how many of them were held.
 *
 * <p>A tandem owes the sessions of the format from the moment it is accepted; one that was declined, lapsed, dissolved without fault or
 * ended by a departure owes none any more, and what it held does not make up for others.
 *
 * @param due at the moment of counting
 * @param held of those
 */
public record SessionCount(long due, long held) {
    private static final Set<TandemState> OWING = EnumSet.of(
            TandemState.ACCEPTED, TandemState.CHARTERED, TandemState.ACTIVE, TandemState.PAUSED, TandemState.COMPLETED);

    /**
     * @param tandems of the wave
     * @param heldBy the tandem of each session that took place, once a session
     * @param perTandem sessions of the format
     */
    public static SessionCount of(Map<TandemId, TandemState> tandems, Collection<TandemId> heldBy, int perTandem) {
        long owing = tandems.values().stream().filter(OWING::contains).count();
        long held = heldBy.stream()
                .filter(tandem -> OWING.contains(tandems.get(tandem)))
                .count();
        return new SessionCount(owing * perTandem, held);
    }
}
