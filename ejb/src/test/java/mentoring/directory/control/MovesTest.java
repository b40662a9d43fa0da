package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import mentoring.directory.Facts;
import mentoring.directory.PersonState;
import mentoring.directory.SynchronisationId;
import mentoring.directory.boundary.People;
import mentoring.directory.control.mapping.KnownPerson;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.Caller;
import mentoring.shared.Role;
import mentoring.shared.SubsidiaryCode;
import mentoring.shared.Transition;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna, of Aurore Services, comes to work for Aurore Énergie. */
class MovesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final SubsidiaryCode SERVICES = new SubsidiaryCode("aurore-services");
    private static final SubsidiaryCode ENERGIE = new SubsidiaryCode("aurore-energie");
    private static final Facts ANNA = Facts.of("anna").under("boss");

    private final TestDatabase database = new TestDatabase();
    private final EntityManager em = database.entityManager();
    private final Transitions transitions = new Transitions();
    private final SynchronisationSteps steps = new Parts(em, transitions, CLOCK)
            .steps(person -> assertThat(person.login()).isEqualTo("anna"));
    private SynchronisationId services;
    private SynchronisationId energie;
    private KnownPerson known;

    @BeforeEach
    void join() {
        services = begun(SERVICES);
        energie = begun(ENERGIE);
        apply(services, new PersonChange(Kind.JOINS, null, ANNA.facts()));
        apply(energie, new PersonChange(Kind.JOINS, null, Facts.of("boss").facts()));
        known = new KnownPerson(anna().id().value(), "id-anna", "", true);
        transitions.forget();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keep_the_person_who_is_shown_by_the_other_subsidiary() {
        apply(
                energie,
                new PersonChange(Kind.MOVES, known, ANNA.called("Anna Zoll").facts()));

        assertThat(anna().id().value()).isEqualTo(known.id());
        assertThat(anna().subsidiary()).isEqualTo(ENERGIE);
        assertThat(anna().displayName()).isEqualTo("Anna Zoll");
    }

    @Test
    void keep_the_person_who_is_found_in_the_other_subsidiary_and_find_the_manager_there() {
        apply(services, new PersonChange(Kind.MOVES, known, ANNA.facts(), ENERGIE));

        assertThat(anna().subsidiary()).isEqualTo(ENERGIE);
        assertThat(anna().manager()).isEqualTo(person("boss").id());
    }

    @Test
    void leave_everybody_themselves_under_the_token_of_the_other_subsidiary() {
        apply(energie, new PersonChange(Kind.MOVES, known, ANNA.facts()));

        assertThat(people().of(holding(ENERGIE)).id().value()).isEqualTo(known.id());
        assertThat(people().isSelf(holding(ENERGIE), anna().id())).isTrue();
        assertThat(people().isSelf(holding(SERVICES), anna().id())).isFalse();
    }

    @Test
    void bring_back_who_had_departed() {
        depart(services);

        apply(energie, new PersonChange(Kind.MOVES, known, ANNA.facts()));

        assertThat(anna().state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void are_announced_once_with_where_from_and_where_to() {
        apply(energie, new PersonChange(Kind.MOVES, known, ANNA.facts()));
        apply(services, new PersonChange(Kind.MOVES, known, ANNA.facts(), ENERGIE));

        assertThat(transitions.told()).containsExactly("person:  -> MOVED by op");
        Transition told = transitions.fired().get(0);
        assertThat(told.type()).isEqualTo("mentoring.person.moved");
        assertThat(told.id()).isEqualTo(Long.toString(known.id()));
        assertThat(told.subsidiary()).contains(ENERGIE);
        assertThat(told.facts()).containsEntry("movedFrom", "aurore-services");
    }

    @Test
    void are_stronger_than_what_was_read_before_them() {
        apply(energie, new PersonChange(Kind.MOVES, known, ANNA.facts()));

        apply(
                services,
                new PersonChange(Kind.CHANGES, known, ANNA.called("As before").facts()));
        depart(services);

        assertThat(anna().displayName()).isEqualTo(ANNA.facts().displayName());
        assertThat(anna().state()).isEqualTo(PersonState.ACTIVE);
    }

    @Test
    void are_not_lost_when_the_other_subsidiary_begins_a_run_of_its_own_meanwhile() {
        note(services, new PersonChange(Kind.MOVES, known, ANNA.facts(), ENERGIE));
        database.inTransaction(() -> {
            energieEnds();
            return null;
        });
        begun(ENERGIE);

        write(services);

        assertThat(anna().subsidiary()).isEqualTo(ENERGIE);
    }

    private People people() {
        StoredPeople stored = Injection.into(new StoredPeople(), em);
        return Injection.into(new People(), stored, new PeopleSearch(), new ManagementChains(), new Posts());
    }

    private static Caller holding(SubsidiaryCode subsidiary) {
        return new Caller("anna", Set.of(Role.PARTICIPANT), Set.of(subsidiary.value()));
    }

    private void energieEnds() {
        steps.fail(energie, "interrupted", null);
    }

    private void depart(SynchronisationId run) {
        database.inTransaction(() -> {
            steps.depart(run, List.of(known));
            return null;
        });
    }

    private void apply(SynchronisationId run, PersonChange change) {
        note(run, change);
        write(run);
    }

    private void note(SynchronisationId run, PersonChange change) {
        database.inTransaction(() -> {
            steps.note(run, List.of(change));
            return null;
        });
    }

    private void write(SynchronisationId run) {
        database.inTransaction(() -> {
            steps.write(run, Set.of());
            return null;
        });
    }

    private SynchronisationId begun(SubsidiaryCode subsidiary) {
        return database.inTransaction(() -> {
            Synchronisation queued = new Synchronisation(subsidiary, "main", "op", false, CLOCK.instant());
            Injection.into(new StoredSynchronisations(), em).add(queued);
            return steps.begin(queued.id()).orElseThrow().id();
        });
    }

    private Person anna() {
        return person("anna");
    }

    private Person person(String login) {
        return em.createQuery("select p from Person p where p.login = :login", Person.class)
                .setParameter("login", login)
                .getSingleResult();
    }
}
