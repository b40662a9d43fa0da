package mentoring.directory.control.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks in the neighbours' directories for the people whom a subsidiary's own directory shows no longer. */
final class Whereabouts {
    private final Neighbourhood hood;
    private final Map<String, KnownPerson> missing;
    private final List<PersonChange> moved = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    private Whereabouts(Collection<KnownPerson> gone, Neighbourhood hood) {
        this.hood = hood;
        this.missing = gone.stream()
                .collect(Collectors.toMap(
                        KnownPerson::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    static Whereabouts of(Collection<KnownPerson> gone, Neighbourhood hood) {
        Whereabouts found = new Whereabouts(gone, hood);
        hood.neighbours().stream()
                .filter(neighbour -> neighbour.sharesTreeWith(hood.here()))
                .takeWhile(neighbour -> !found.missing.isEmpty())
                .forEach(found::look);
        return found;
    }

    /** Those who are to be found in a neighbour, and make a person there. */
    List<PersonChange> moved() {
        return moved;
    }

    /** Those who are nowhere to be found. */
    List<KnownPerson> left() {
        return List.copyOf(missing.values());
    }

    /** The names of the neighbours that could not be asked, and that are waited for. */
    List<String> silent() {
        return silent;
    }

    private void look(Neighbour neighbour) {
        Optional<Map<String, MappedEntry>> shown = neighbour.show(missing.keySet());
        if (shown.isPresent()) {
            found(neighbour, shown.get());
        } else if (hood.patient() && neighbour.isImported()) {
            silent.add(neighbour.settings().name());
        }
    }

    /** Who is there without becoming a person there stays as known, until it can be told what they are. */
    private void found(Neighbour neighbour, Map<String, MappedEntry> shown) {
        Map<String, MappedEntry> there = new LinkedHashMap<>(shown);
        neighbour.known().of(shown.keySet()).forEach(own -> {
            there.remove(own.key());
            // Somebody else may just have seen to the move.
            missing.computeIfPresent(own.key(), (key, person) -> person.id() == own.id() ? null : person);
        });
        if (there.isEmpty()) {
            return;
        }
        if (neighbour.isImported()) {
            move(neighbour, there.values());
        }
        missing.keySet().removeAll(there.keySet());
    }

    private void move(Neighbour neighbour, Collection<MappedEntry> there) {
        List<MappedEntry.Found> people = there.stream()
                .filter(MappedEntry.Found.class::isInstance)
                .map(MappedEntry.Found.class::cast)
                .toList();
        Map<String, String> owners = neighbour
                .known()
                .owners(people.stream().map(person -> person.facts().loginKey()).toList());
        for (MappedEntry.Found person : people) {
            if (owners.putIfAbsent(person.facts().loginKey(), person.key()) == null) {
                moved.add(new PersonChange(
                        PersonChange.Kind.MOVES, missing.get(person.key()), person.facts(), neighbour.code()));
            }
        }
    }
}
