package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.directory.ASubsidiary;
import mentoring.directory.Facts;
import mentoring.directory.PersonState;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.Census;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.control.mapping.PersonMapping;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.KnowingNoChanges;
import mentoring.directory.control.writing.ShownPeople;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobState;
import mentoring.shared.control.JobTransitions;
import mentoring.testing.Injection;
import mentoring.testing.TestDatabase;
import mentoring.testing.Transitions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = new TestDatabase();
    private final Transitions transitions = new Transitions();
    private final List<String> departed = new ArrayList<>();
    private final StoredPeople people = with(new StoredPeople());
    private final StoredSynchronisations synchronisations = with(new StoredSynchronisations());
    private final SynchronisationSteps steps = with(
            new SynchronisationSteps(),
            synchronisations,
            people,
            with(new PeopleTurn()),
            with(new StoredMarks()),
            with(new ShownPeople()),
            new Farewells() {
                @Override
                public void to(Person person) {
                    departed.add(person.login());
                }
            },
            with(new ListedDepartures()),
            with(new JobTransitions()));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void imports_people_with_their_managers_and_finds_nothing_to_do_the_second_time() {
        Synchronisation first = synchronised(false, person("boss", ""), person("anna", "boss"));
        assertThat(first.state()).isEqualTo(JobState.DONE);
        assertThat(first.progress().joined()).isEqualTo(2);
        assertThat(active("anna").manager()).isEqualTo(active("boss").id());

        Synchronisation second = synchronised(false, person("boss", ""), person("anna", "boss"));
        assertThat(second.progress().changedAnybody()).isFalse();
        assertThat(second.progress().read()).isEqualTo(2);
    }

    @Test
    void marks_who_has_left_and_knows_them_again_when_they_return() {
        synchronised(false, person("boss", ""), person("anna", "boss"));
        Person before = active("anna");

        assertThat(synchronised(true, person("boss", "")).progress().left()).isEqualTo(1);
        assertThat(people.find(before.id()).orElseThrow().state()).isEqualTo(PersonState.DEPARTED);
        assertThat(departed).containsExactly("anna");

        assertThat(synchronised(false, person("boss", ""), person("anna", "boss"))
                        .progress()
                        .joined())
                .isEqualTo(1);
        assertThat(active("anna").id()).isEqualTo(before.id());
    }

    @Test
    void stops_before_departures_that_nobody_has_confirmed_and_keeps_the_rest() {
        synchronised(false, person("boss", ""), person("anna", "boss"));

        Synchronisation stopped = synchronised(false, person("boss", ""), person("new", "boss"));

        assertThat(stopped.state()).isEqualTo(JobState.FAILED);
        assertThat(stopped.problem()).isEqualTo("departures-to-confirm");
        assertThat(stopped.problemDetail()).isEqualTo("1");
        assertThat(active("anna").state()).isEqualTo(PersonState.ACTIVE);
        assertThat(active("new").manager()).isEqualTo(active("boss").id());
    }

    @Test
    void follows_a_manager_who_leaves() {
        synchronised(false, person("boss", ""), person("anna", "boss"));

        synchronised(true, person("anna", "boss"));

        assertThat(active("anna").manager()).isNull();
    }

    @Test
    void leaves_people_as_they_were_when_the_read_is_cut() {
        synchronised(false, person("boss", ""));

        SynchronisationId id = queued(false);
        database.inTransaction(() -> {
            steps.begin(id);
            Recording recording = new Recording(steps, id, CLOCK);
            DirectorySource cut = cutAfter(2_000);
            assertThatThrownBy(() -> census(false, recording).of(cut)).isInstanceOf(DirectoryUnreadable.class);
            return id;
        });
        assertThat(noted()).isEqualTo(2_000);
        assertThat(people.activeByLogin("p0")).isEmpty();

        database.inTransaction(() -> {
            steps.fail(id, "directory-cut", null);
            return id;
        });
        assertThat(noted()).isZero();
        assertThat(people.countActive(ASubsidiary.CODE)).isEqualTo(1);
    }

    @Test
    void forgets_at_its_beginning_what_a_run_that_was_killed_had_noted() {
        SynchronisationId killed = queued(false);
        database.inTransaction(() -> {
            steps.begin(killed);
            new Recording(steps, killed, CLOCK)
                    .portion(
                            List.of(new PersonChange(
                                    Kind.JOINS, null, Facts.of("new").facts())),
                            new Tally());
            synchronisations.find(killed).orElseThrow().job().fail("interrupted", null, CLOCK.instant());
            return killed;
        });
        assertThat(noted()).isEqualTo(1);

        synchronised(false, person("boss", ""));

        assertThat(noted()).isZero();
        assertThat(people.countActive(ASubsidiary.CODE)).isEqualTo(1);
    }

    @Test
    void publishes_its_beginning_and_its_end() {
        synchronised(false, person("boss", ""));

        assertThat(transitions.told())
                .containsExactly("synchronisation: QUEUED -> RUNNING by op", "synchronisation: RUNNING -> DONE by op");
    }

    @Test
    void lets_one_run_at_a_time_for_a_subsidiary() {
        queued(false);
        assertThatThrownBy(() -> queued(false)).isInstanceOf(PersistenceException.class);
    }

    private Synchronisation synchronised(boolean confirmed, DirectoryEntry... shown) {
        SynchronisationId id = queued(confirmed);
        return database.inTransaction(() -> {
            steps.begin(id);
            Recording recording = new Recording(steps, id, CLOCK);
            Census census = census(confirmed, recording);
            census.of(showing(shown));
            recording.end(new Reached(census.mark(), true, "file"));
            return synchronisations.find(id).orElseThrow();
        });
    }

    private Census census(boolean confirmed, Recording recording) {
        return new Census(
                new PersonMapping(ASubsidiary.usual()),
                with(new KnownPeople()).of(ASubsidiary.CODE),
                new Departures(2, confirmed),
                recording);
    }

    private int noted() {
        return ((Number) database.entityManager()
                        .createNativeQuery("select count(*) from person_shown")
                        .getSingleResult())
                .intValue();
    }

    private SynchronisationId queued(boolean confirmed) {
        return database.inTransaction(() -> {
            Synchronisation queued = new Synchronisation(ASubsidiary.CODE, "main", "op", confirmed, CLOCK.instant());
            synchronisations.add(queued);
            return queued.id();
        });
    }

    private Person active(String login) {
        return people.activeByLogin(login).get(0);
    }

    private <T> T with(T bean, Object... more) {
        Object[] offered = Arrays.copyOf(more, more.length + 3);
        offered[more.length] = database.entityManager();
        offered[more.length + 1] = transitions;
        offered[more.length + 2] = CLOCK;
        return Injection.into(bean, offered);
    }

    private static DirectoryEntry person(String login, String manager) {
        return new DirectoryEntry(
                login,
                Map.of(
                        "entryuuid", List.of("id-" + login),
                        "uid", List.of(login),
                        "sn", List.of("Martin"),
                        "employeetype", List.of("G1"),
                        "manager", List.of(manager)),
                name -> name);
    }

    private static DirectorySource showing(DirectoryEntry... entries) {
        return new KnowingNoChanges(List.of(entries));
    }

    private static DirectorySource cutAfter(int entries) {
        return new KnowingNoChanges(List.of()) {
            @Override
            public Optional<String> read(Consumer<DirectoryEntry> reader) {
                for (int i = 0; i < entries; i++) {
                    reader.accept(person("p" + i, "boss"));
                }
                throw new DirectoryUnreadable(DirectoryUnreadable.Reason.CUT, "cut", null);
            }
        };
    }
}
