package mentoring.directory.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import mentoring.directory.control.mapping.Departures;
import mentoring.directory.entity.Person;
import mentoring.directory.entity.Synchronisation;
import mentoring.shared.JobState;
import mentoring.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeparturesToConfirmTest {
    private static final Departures USUAL = new Departures(2, false);

    private final Synchroniser synchroniser = new Synchroniser();

    @AfterEach
    void close() {
        synchroniser.close();
    }

    @Test
    void are_listed_with_the_synchronisation_that_stopped_before_them() {
        synchroniser.shows("anna", "bela", "boss");
        long anna = synchroniser.idOf("anna");
        long bela = synchroniser.idOf("bela");

        Synchronisation stopped = synchroniser.run(synchroniser.queued(), USUAL, "boss");

        assertThat(stopped.problem()).isEqualTo("departures-to-confirm");
        assertThat(stopped.problemDetail()).isEqualTo("2");
        assertThat(synchroniser.listedBy(stopped)).containsExactlyInAnyOrder(anna, bela);
        assertThat(synchroniser.listed.of(stopped.id(), new PageRequest(anna, 1)))
                .extracting(Person::login)
                .containsExactly("bela");
    }

    @Test
    void are_forgotten_once_a_later_one_is_done() {
        synchroniser.shows("anna", "boss");
        Synchronisation stopped = synchroniser.run(synchroniser.queued(), USUAL, "boss");

        synchroniser.shows("boss");

        assertThat(synchroniser.listedBy(stopped)).isEmpty();
        assertThat(synchroniser.listed.isKept(stopped.id())).isFalse();
    }

    @Test
    void are_replaced_by_those_of_a_later_one_that_stops_too() {
        synchroniser.shows("anna", "bela", "boss");
        Synchronisation first = synchroniser.run(synchroniser.queued(), USUAL, "bela", "boss");

        Synchronisation second = synchroniser.run(synchroniser.queued(), USUAL, "boss");

        assertThat(synchroniser.listedBy(first)).isEmpty();
        assertThat(synchroniser.listedBy(second)).hasSize(2);
    }

    @Test
    void are_kept_by_a_later_one_that_fails_before_it_knows_who_has_left() {
        synchroniser.shows("anna", "boss");
        Synchronisation stopped = synchroniser.run(synchroniser.queued(), USUAL, "boss");

        var cut = synchroniser.queued();
        synchroniser.database.inTransaction(() -> {
            synchroniser.steps.begin(cut);
            synchroniser.steps.fail(cut, "directory-cut", null);
            return cut;
        });

        assertThat(synchroniser.listed.isKept(stopped.id())).isTrue();
    }

    @Test
    void depart_once_their_list_was_seen() {
        synchroniser.shows("anna", "boss");
        Synchronisation stopped = synchroniser.run(synchroniser.queued(), USUAL, "boss");

        Synchronisation done = synchroniser.run(synchroniser.queued(), seen(stopped), "boss");

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.progress().left()).isEqualTo(1);
    }

    @Test
    void stop_it_again_when_others_have_left_meanwhile_who_were_on_no_list() {
        synchroniser.shows("anna", "bela", "boss");
        Synchronisation stopped = synchroniser.run(synchroniser.queued(), USUAL, "bela", "boss");

        Synchronisation again = synchroniser.run(synchroniser.queued(), seen(stopped), "boss");

        assertThat(again.problem()).isEqualTo("departures-to-confirm");
        assertThat(synchroniser.listedBy(again)).hasSize(2);
    }

    private Departures seen(Synchronisation stopped) {
        Set<Long> listed = synchroniser.listedBy(stopped);
        assertThat(listed).isNotEmpty();
        return new Departures(2, false, listed);
    }
}
