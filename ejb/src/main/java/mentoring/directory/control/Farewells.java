package mentoring.directory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import mentoring.directory.PersonDeparted;
import mentoring.directory.entity.Person;

/** Tells the other capabilities who has left, in the transaction that notes it. */
@Dependent
public class Farewells {
    @Inject
    Event<PersonDeparted> departures;

    public void to(Person person) {
        departures.fire(new PersonDeparted(person.id(), person.subsidiary()));
    }
}
