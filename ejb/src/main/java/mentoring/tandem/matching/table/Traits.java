package mentoring.tandem.matching.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import mentoring.tandem.matching.bits.Masks;

/** For each value of a trait, the set of those who have it. */
final class Traits<T> {
    private final Map<T, long[]> sets = new HashMap<>();
    private final int room;
    private final long[] nobody;

    Traits(int room) {
        this.room = room;
        nobody = Masks.empty(room);
    }

    void mark(T trait, int place) {
        Masks.set(sets.computeIfAbsent(trait, it -> Masks.empty(room)), place);
    }

    /** Not to be changed. */
    long[] of(T trait) {
        return sets.getOrDefault(trait, nobody);
    }

    Collection<T> traits() {
        return sets.keySet();
    }

    Iterable<Map.Entry<T, long[]>> all() {
        return sets.entrySet();
    }
}
