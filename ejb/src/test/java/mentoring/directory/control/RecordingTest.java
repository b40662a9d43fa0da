package mentoring.directory.control;

import static mentoring.directory.control.Synchroniser.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentoring.directory.ASubsidiary;
import mentoring.directory.Facts;
import mentoring.directory.PersonState;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.control.mapping.PersonChange;
import mentoring.directory.control.mapping.PersonChange.Kind;
import mentoring.directory.control.mapping.Tally;
import mentoring.directory.control.source.DirectoryEntry;
import mentoring.directory.control.source.DirectorySource;
import mentoring.directory.control.source.DirectoryUnreadable;
import mentoring.directory.control.source.KnowingNoChanges;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Progress;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private final Synchroniser synchroniser = new Synchroniser();

    @AfterEach
    void close() {
        synchroniser.close();
    }

    @Test
    void imports_people_with_their_managers_and_finds_nothing_to_do_the_second_time() {
        Synchronisation first = synchronised(false, entry("boss", ""), entry("anna", "boss"));
        assertThat(first.state()).isEqualTo(JobState.DONE);
        assertThat(first.progress().joined()).isEqualTo(2);
        assertThat(active("anna").manager()).isEqualTo(active("boss").id());

        Synchronisation second = synchronised(false, entry("boss", ""), entry("anna", "boss"));
        assertThat(second.progress()).isEqualTo(new Progress(null, 2, 0, 0, 0, 0));
    }

    @Test
    void marks_who_has_left_and_knows_them_again_when_they_return() {
        synchronised(false, entry("boss", ""), entry("anna", "boss"));
        Person before = active("anna");

        assertThat(synchronised(true, entry("boss", "")).progress().left()).isEqualTo(1);
        assertThat(synchroniser.people.find(before.id()).orElseThrow().state()).isEqualTo(PersonState.DEPARTED);
        assertThat(synchroniser.departed).containsExactly("anna");

        assertThat(synchronised(false, entry("boss", ""), entry("anna", "boss"))
                        .progress()
                        .joined())
                .isEqualTo(1);
        assertThat(active("anna").id()).isEqualTo(before.id());
    }

    @Test
    void stops_before_departures_that_nobody_has_confirmed_and_keeps_the_rest() {
        synchronised(false, entry("boss", ""), entry("anna", "boss"));

        Synchronisation stopped = synchronised(false, entry("boss", ""), entry("new", "boss"));

        assertThat(stopped.state()).isEqualTo(JobState.FAILED);
        assertThat(stopped.problem()).isEqualTo("departures-to-confirm");
        assertThat(stopped.problemDetail()).isEqualTo("1");
        assertThat(active("anna").state()).isEqualTo(PersonState.ACTIVE);
        assertThat(active("new").manager()).isEqualTo(active("boss").id());
    }

    @Test
    void follows_a_manager_who_leaves() {
        synchronised(false, entry("boss", ""), entry("anna", "boss"));

        synchronised(true, entry("anna", "boss"));

        assertThat(active("anna").manager()).isNull();
    }

    @Test
    void leaves_people_as_they_were_when_the_read_is_cut() {
        synchronised(false, entry("boss", ""));

        SynchronisationId id = synchroniser.queued();
        synchroniser.database.inTransaction(() -> {
            synchroniser.steps.begin(id);
            Recording recording = recording(id);
            DirectorySource cut = cutAfter(2_000);
            assertThatThrownBy(() -> synchroniser
                            .census(new Departures(2, false), recording)
                            .of(cut))
                    .isInstanceOf(DirectoryUnreadable.class);
            return id;
        });
        assertThat(noted()).isEqualTo(2_000);
        assertThat(synchroniser.people.activeByLogin("p0")).isEmpty();

        synchroniser.database.inTransaction(() -> {
            synchroniser.steps.fail(id, "directory-cut", null);
            return id;
        });
        assertThat(noted()).isZero();
        assertThat(synchroniser.people.countActive(ASubsidiary.CODE)).isEqualTo(1);
    }

    @Test
    void forgets_at_its_beginning_what_a_run_that_was_killed_had_noted() {
        SynchronisationId killed = synchroniser.queued();
        synchroniser.database.inTransaction(() -> {
            synchroniser.steps.begin(killed);
            recording(killed)
                    .portion(
                            List.of(new PersonChange(
                                    Kind.JOINS, null, Facts.of("new").facts())),
                            new Tally());
            synchroniser
                    .stored
                    .find(killed)
                    .orElseThrow()
                    .job()
                    .fail("interrupted", null, synchroniser.clock.instant());
            return killed;
        });
        assertThat(noted()).isEqualTo(1);

        synchronised(false, entry("boss", ""));

        assertThat(noted()).isZero();
        assertThat(synchroniser.people.countActive(ASubsidiary.CODE)).isEqualTo(1);
    }

    @Test
    void publishes_its_beginning_and_its_end() {
        synchronised(false, entry("boss", ""));

        assertThat(synchroniser.transitions.told())
                .containsExactly("synchronisation: QUEUED -> RUNNING by op", "synchronisation: RUNNING -> DONE by op");
    }

    @Test
    void lets_one_run_at_a_time_for_a_subsidiary() {
        synchroniser.queued();
        assertThatThrownBy(() -> synchroniser.queued()).isInstanceOf(PersistenceException.class);
    }

    private Synchronisation synchronised(boolean confirmed, DirectoryEntry... shown) {
        return synchroniser.run(synchroniser.queued(), new Departures(2, confirmed), List.of(shown));
    }

    private Recording recording(SynchronisationId id) {
        return new Recording(synchroniser.steps, id, synchroniser.clock);
    }

    private int noted() {
        return ((Number) synchroniser
                        .database
                        .entityManager()
                        .createNativeQuery("select count(*) from person_shown")
                        .getSingleResult())
                .intValue();
    }

    private Person active(String login) {
        return synchroniser.people.activeByLogin(login).get(0);
    }

    private static DirectorySource cutAfter(int entries) {
        return new KnowingNoChanges(List.of()) {
            @Override
            public Optional<String> read(Consumer<DirectoryEntry> reader) {
                for (int i = 0; i < entries; i++) {
                    reader.accept(entry("p" + i, "boss"));
                }
                throw new DirectoryUnreadable(DirectoryUnreadable.Reason.CUT, "cut", null);
            }
        };
    }
}
