package mentoring.directory.control;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Person;
import mentoring.shared.control.JobTransitions;
import mentoring.testing.Injection;
import mentoring.testing.Transitions;

/** The beans of synchronisations, put together as the container would. */
record Parts(EntityManager em, Transitions transitions, Clock clock) {
    <T> T with(T bean, Object... more) {
        return Injection.into(
                bean,
                Stream.concat(Stream.of(more), Stream.of(em, transitions, clock))
                        .toArray());
    }

    /** @param farewell what is done about each person who departs */
    SynchronisationSteps steps(Consumer<Person> farewell) {
        Farewells farewells = new Farewells() {
            @Override
            public void to(Person person) {
                farewell.accept(person);
            }
        };
        return with(
                new SynchronisationSteps(),
                with(new StoredSynchronisations()),
                with(new StoredPeople()),
                with(new StoredMarks()),
                with(new PeopleTurn()),
                with(new ShownPeople()),
                with(new ListedDepartures()),
                with(new JobTransitions()),
                farewells);
    }
}
