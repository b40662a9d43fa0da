package mentoring.directory.control.mapping;

import java.util.Collection;
import java.util.Set;

/**
 * How many departures at once are believed.
 *
 * @param percent of the people active before
 * @param confirmed true when somebody stands by them, however many they are
 * @param seen ids of people on a list that somebody has looked at and stands by: only others count
 */
public record Departures(int percent, boolean confirmed, Set<Long> seen) {
    public Departures {
        seen = Set.copyOf(seen);
    }

    public Departures(int percent, boolean confirmed) {
        this(percent, confirmed, Set.of());
    }

    boolean believes(Collection<KnownPerson> gone, long active) {
        long unseen =
                gone.stream().filter(person -> !seen.contains(person.id())).count();
        return confirmed || unseen * 100L <= percent * active;
    }
}
