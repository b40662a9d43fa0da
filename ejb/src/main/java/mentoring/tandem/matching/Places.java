package mentoring.tandem.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mentoring.directory.PersonId;

/** Who stands where, in the order in which they came. Places of those who have left are not given again. */
final class Places<P> {
    private final Function<P, PersonId> id;
    private final List<P> people;
    private final Map<PersonId, Integer> placeOf = new HashMap<>();

    Places(List<P> people, Function<P, PersonId> id) {
        this.people = new ArrayList<>(people);
        this.id = id;
        for (P person : people) {
            placeOf.put(id.apply(person), placeOf.size());
        }
    }

    void add(P person, int room) {
        if (people.size() == room) {
            throw new IllegalStateException("no room is left: the pool must be matched anew");
        }
        if (placeOf.putIfAbsent(id.apply(person), people.size()) != null) {
            throw new IllegalArgumentException("somebody is there twice");
        }
        people.add(person);
    }

    /** The place that the person had. */
    int remove(PersonId person) {
        int place = of(person);
        placeOf.remove(person);
        return place;
    }

    void replace(PersonId person, P by) {
        people.set(of(person), by);
    }

    int of(PersonId person) {
        Integer place = placeOf.get(person);
        if (place == null) {
            throw new IllegalArgumentException("not there: " + person.value());
        }
        return place;
    }

    P get(int place) {
        return people.get(place);
    }

    Set<PersonId> present() {
        return placeOf.keySet();
    }

    List<P> all() {
        return placeOf.values().stream().map(people::get).toList();
    }
}
