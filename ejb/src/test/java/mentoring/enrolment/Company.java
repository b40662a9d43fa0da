package mentoring.enrolment;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.Population;
import mentoring.directory.boundary.People;
import mentoring.directory.boundary.PersonView;
import mentoring.directory.boundary.Subsidiaries;
import mentoring.shared.Caller;
import mentoring.shared.NotFound;
import mentoring.shared.SubsidiaryCode;

/** A directory that knows a handful of people. */
public final class Company extends People {
    private final Map<PersonId, PersonView> people = new LinkedHashMap<>();

    public Company(PersonView... people) {
        for (PersonView person : people) {
            this.people.put(person.id(), person);
        }
    }

    @Override
    public PersonView of(Caller caller) {
        return people.values().stream()
                .filter(person -> isSelf(caller, person.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no person of the company: " + caller));
    }

    @Override
    public boolean isSelf(Caller caller, PersonId id) {
        PersonView person = people.get(id);
        return person != null && person.login().equals(caller.subject()) && caller.holdsFor(person.subsidiary());
    }

    @Override
    public PersonView known(PersonId id) {
        if (!people.containsKey(id)) {
            throw NotFound.of("person", id.value());
        }
        return people.get(id);
    }

    @Override
    public Map<PersonId, PersonView> known(Collection<PersonId> ids) {
        return ids.stream().filter(people::containsKey).collect(Collectors.toMap(id -> id, people::get));
    }

    @Override
    public boolean isIn(PersonId id, SubsidiaryCode subsidiary, Population population) {
        PersonView person = known(id);
        return person.subsidiary().equals(subsidiary) && person.comex() == (population == Population.COMEX);
    }

    /** All of its subsidiaries keep the time of Paris. */
    public static final class InParis extends Subsidiaries {
        @Override
        public ZoneId zone(SubsidiaryCode code) {
            return ZoneId.of("Europe/Paris");
        }
    }
}
