package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import mentoring.directory.Facts;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.session.Meanwhile;
import mentoring.shared.SubsidiaryCode;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoSynchronisationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    private static final SubsidiaryCode ENERGIE = new SubsidiaryCode("aurore-energie");
    private static final Facts ANNA = Facts.of("anna").under("boss");

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void leave_each_other_whole_when_a_manager_of_one_is_found_while_the_other_changes_the_person() {
        SynchronisationId services = begun(SERVICES);
        SynchronisationId energie = begun(ENERGIE);
        note(energie, joins(ANNA));
        write(energie);
        note(energie, changes(ANNA.called("Anna Martin")));
        note(services, joins(Facts.of("boss")));
        Meanwhile<Void> change = new Meanwhile<>(database, own -> {
            steps(own).write(energie, Set.of(SERVICES));
            return null;
        });

        database.inTransaction(() -> {
            steps(em).write(services, Set.of(ENERGIE));
            em.flush();
            change.start();
            return null;
        });
        change.result();

        Person anna = database.inTransaction(() -> person("anna"));
        assertThat(anna.displayName()).isEqualTo("Anna Martin");
        assertThat(anna.manager())
                .isEqualTo(database.inTransaction(() -> person("boss")).id());
    }

    @Test
    void make_one_person_of_an_entry_that_both_show_for_the_first_time_at_once() {
        SynchronisationId services = begun(SERVICES);
        SynchronisationId energie = begun(ENERGIE);
        note(services, joins(ANNA));
        note(energie, joins(ANNA));
        note(energie, joins(Facts.of("boss")));
        Meanwhile<Void> second = new Meanwhile<>(database, own -> {
            steps(own).write(energie, Set.of(SERVICES));
            return null;
        });

        database.inTransaction(() -> {
            steps(em).write(services, Set.of(ENERGIE));
            em.flush();
            second.start();
            return null;
        });
        second.result();

        assertThat(Injection.into(new StoredPeople(), em).activeByLogin("anna"))
                .extracting(Person::subsidiary)
                .containsExactly(SERVICES);
        assertThat(person("boss").subsidiary()).isEqualTo(ENERGIE);
    }

    private void note(SynchronisationId synchronisation, PersonChange change) {
        database.inTransaction(() -> {
            steps(em).note(synchronisation, List.of(change));
            return null;
        });
    }

    private void write(SynchronisationId synchronisation) {
        database.inTransaction(() -> {
            steps(em).write(synchronisation, Set.of());
            return null;
        });
    }

    private SynchronisationId begun(SubsidiaryCode subsidiary) {
        return database.inTransaction(() -> {
            Synchronisation queued = new Synchronisation(subsidiary, "main", "op", false, CLOCK.instant());
            Injection.into(new StoredSynchronisations(), em).add(queued);
            return steps(em).begin(queued.id()).orElseThrow().id();
        });
    }

    private PersonChange changes(Facts facts) {
        Person known = person(facts.login());
        return new PersonChange(
                Kind.CHANGES, new KnownPerson(known.id().value(), "id-" + facts.login(), "", true), facts.facts());
    }

    private static PersonChange joins(Facts facts) {
        return new PersonChange(Kind.JOINS, null, facts.facts());
    }

    private Person person(String login) {
        return Injection.into(new StoredPeople(), em).activeByLogin(login).get(0);
    }

    private static SynchronisationSteps steps(EntityManager em) {
        return new Parts(em, new Transitions(), CLOCK).steps(person -> {});
    }
}
