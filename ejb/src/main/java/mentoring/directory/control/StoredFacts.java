package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mentoring.directory.PersonId;
import mentoring.directory.control.mapping.KnownFacts;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.PersonFacts;

/** What the database knows of people. */
@Dependent
public class StoredFacts implements KnownFacts {
    @Inject
    StoredPeople people;

    @Override
    public Map<Long, PersonFacts> of(Collection<Long> ids) {
        return people.findAll(ids.stream().map(PersonId::new).toList()).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::facts));
    }

    @Override
    public Map<String, String> logins(Collection<String> references) {
        Map<String, String> logins = new HashMap<>();
        people.activeByReference(references).forEach(person -> logins.put(person.reference(), person.login()));
        return logins;
    }
}
