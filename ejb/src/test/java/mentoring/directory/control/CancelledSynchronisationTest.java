package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import mentoring.directory.SynchronisationId;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobCancelled;
import mentoring.shared.JobState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CancelledSynchronisationTest {
    private final Synchroniser synchroniser = new Synchroniser();

    @AfterEach
    void close() {
        synchroniser.close();
    }

    @Test
    void does_not_begin_when_it_was_cancelled_while_it_waited() {
        SynchronisationId id = synchroniser.queued();
        cancel(id);

        Optional<Synchronisation> begun = synchroniser.database.inTransaction(() -> synchroniser.steps.begin(id));

        assertThat(begun).isEmpty();
        assertThat(synchroniser.find(id).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void stops_at_its_next_report_and_leaves_people_as_they_were() {
        SynchronisationId id = synchroniser.queued();
        requestCancellation(id);

        assertThatThrownBy(() -> synchroniser.run(id, new Departures(2, false), "anna"))
                .isInstanceOf(JobCancelled.class);
        cancel(id);

        assertThat(synchroniser.find(id).state()).isEqualTo(JobState.CANCELLED);
        assertThat(synchroniser.people.activeByLogin("anna")).isEmpty();
        assertThat(synchroniser.transitions.told())
                .containsExactly(
                        "synchronisation: QUEUED -> RUNNING by op", "synchronisation: RUNNING -> CANCELLED by op");
    }

    @Test
    void makes_room_for_the_next_one() {
        cancel(synchroniser.queued());

        assertThat(synchroniser.shows("anna").state()).isEqualTo(JobState.DONE);
    }

    @Test
    void stays_done_when_it_was_asked_too_late() {
        Synchronisation done = synchroniser.shows("anna");

        cancel(done.id());

        assertThat(synchroniser.find(done.id()).state()).isEqualTo(JobState.DONE);
    }

    private void requestCancellation(SynchronisationId id) {
        synchroniser.database.inTransaction(() -> {
            synchroniser.stored.locked(id).job().requestCancellation();
            return id;
        });
    }

    private void cancel(SynchronisationId id) {
        synchroniser.database.inTransaction(() -> {
            synchroniser.steps.cancel(id);
            return id;
        });
    }
}
