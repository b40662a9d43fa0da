package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import mentoring.shared.SubsidiaryCode;

/**
 * Recognises among those who seem to join the people of other subsidiaries.
 *
 * <p>Who departed there, or whom the directory there shows no longer, has moved. Whom it still shows stays there, or two branches that
 * overlap would pull them to and fro; so does, this time, whoever is known where nobody can ask.
 */
final class Arrivals {
    private final Neighbourhood hood;

    Arrivals(Neighbourhood hood) {
        this.hood = hood;
    }

    /** @param stays is told who does not join, and why */
    List<PersonChange> settle(List<PersonChange> changes, BiConsumer<PersonChange, Stay> stays) {
        Map<String, Resident> known = hood.known(changes.stream()
                .filter(change -> change.kind() == PersonChange.Kind.JOINS)
                .map(change -> change.facts().key())
                .toList());
        Map<String, Stay> staying = staying(known.values());
        List<PersonChange> settled = new ArrayList<>(changes.size());
        for (PersonChange change : changes) {
            String key = change.facts().key();
            if (staying.containsKey(key)) {
                stays.accept(change, staying.get(key));
            } else {
                settled.add(known.containsKey(key) ? moved(known.get(key), change) : change);
            }
        }
        return settled;
    }

    private static PersonChange moved(Resident from, PersonChange joining) {
        return new PersonChange(PersonChange.Kind.MOVES, from.person(), joining.facts());
    }

    private Map<String, Stay> staying(Collection<Resident> known) {
        Map<String, Stay> staying = new HashMap<>();
        Map<SubsidiaryCode, List<String>> keys = known.stream()
                .filter(resident -> resident.person().active())
                .collect(Collectors.groupingBy(
                        Resident::subsidiary,
                        Collectors.mapping(resident -> resident.person().key(), Collectors.toList())));
        keys.forEach(
                (code, some) -> hood.neighbour(code).ifPresent(neighbour -> staying.putAll(stillAt(neighbour, some))));
        return staying;
    }

    private Map<String, Stay> stillAt(Neighbour neighbour, List<String> keys) {
        Optional<Map<String, MappedEntry>> shown = neighbour.show(keys);
        SkipReason reason = shown.isPresent() ? SkipReason.SHOWN_ELSEWHERE : SkipReason.KNOWN_OUT_OF_REACH;
        Stay stay = new Stay(
                reason, hood.here().name() + ", " + neighbour.settings().name());
        return keys.stream()
                .filter(key -> shown.isEmpty() || shown.get().containsKey(key))
                .collect(Collectors.toMap(key -> key, key -> stay));
    }

    /**
     * Why somebody who is shown here remains where they are known.
     *
     * @param detail the names of both subsidiaries, this one first
     */
    record Stay(SkipReason reason, String detail) {}
}
