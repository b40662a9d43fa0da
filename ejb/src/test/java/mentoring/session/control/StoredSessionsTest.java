package mentoring.session.control;

import static mentoring.session.control.SessionShelf.EVALUATION_DAYS;
import static mentoring.session.control.SessionShelf.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentoring.programme.WaveId;
import mentoring.session.ATandem;
import mentoring.session.SessionId;
import mentoring.session.entity.Session;
import mentoring.tandem.TandemId;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoredSessionsTest {
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(EVALUATION_DAYS));

    private final SessionShelf shelf = new SessionShelf();
    private final StoredSessions stored = Injection.into(new StoredSessions(), shelf.em());

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void find_a_session_overdue_from_the_moment_its_window_closes() {
        Session held = shelf.heldAt(NOW);

        assertThat(stored.overdue(CLOSES.minusNanos(1000), 10)).isEmpty();
        assertThat(stored.overdue(CLOSES, 10)).containsExactly(held.id());
    }

    @Test
    void bring_those_whose_window_closed_first_in_front_and_no_more_than_asked_for() {
        Session later = shelf.heldAt(NOW);
        Session earlier = shelf.heldAt(NOW.minusSeconds(60));

        assertThat(stored.overdue(CLOSES, 10)).containsExactly(earlier.id(), later.id());
        assertThat(stored.overdue(CLOSES, 1)).containsExactly(earlier.id());
    }

    @Test
    void leave_out_what_is_not_held_or_has_ended() {
        shelf.scheduled(NOW);
        SessionId lapsed = shelf.heldAt(NOW).id();
        shelf.in(() -> {
            Session session = stored.hold(lapsed).orElseThrow();
            session.lapse(CLOSES);
            return session;
        });

        assertThat(stored.overdue(CLOSES, 10)).isEmpty();
    }

    @Test
    void find_a_slot_ahead_until_the_moment_it_begins() {
        Session scheduled = shelf.scheduled(NOW);

        assertThat(stored.ahead(scheduled.tandem(), NOW.minusNanos(1000))).containsExactly(scheduled.id());
        assertThat(stored.ahead(scheduled.tandem(), NOW)).isEmpty();
    }

    @Test
    void find_ahead_only_what_has_a_slot_in_that_tandem() {
        shelf.scheduled(NOW);
        TandemId tandem = shelf.tandem();
        shelf.store(shelf.planned(tandem, 1));
        Session held = shelf.heldAt(NOW);

        assertThat(stored.ahead(tandem, NOW.minusSeconds(60))).isEmpty();
        assertThat(stored.ahead(held.tandem(), held.startsAt().minusSeconds(60)))
                .isEmpty();
    }

    @Test
    void list_the_sessions_of_a_tandem_by_number() {
        TandemId tandem = shelf.tandem();
        for (int number : List.of(2, 3, 1)) {
            shelf.store(shelf.planned(tandem, number));
        }
        shelf.scheduled(NOW);

        assertThat(stored.ofTandem(tandem)).extracting(Session::number).containsExactly(1, 2, 3);
    }

    @Test
    void list_the_sessions_of_a_wave_by_id_and_of_no_other() {
        Session first = shelf.scheduled(NOW);
        Session second = shelf.scheduled(NOW);

        assertThat(stored.ofWave(ATandem.WAVE)).extracting(Session::id).containsExactly(first.id(), second.id());
        assertThat(stored.ofWave(new WaveId(2))).isEmpty();
    }

    @Test
    void keep_a_session_as_it_was_stored() {
        Session held = shelf.heldAt(NOW);

        Session found = stored.find(held.id()).orElseThrow();

        assertThat(found.notes()).isEqualTo(held.notes());
        assertThat(found.startsAt()).isEqualTo(held.startsAt());
        assertThat(found.attendance()).hasSize(2);
        assertThat(found.evaluationClosesAt()).isEqualTo(CLOSES);
    }

    @Test
    void find_nothing_under_an_id_that_nobody_has() {
        assertThat(stored.find(new SessionId(999))).isEmpty();
        assertThat(shelf.in(() -> stored.hold(new SessionId(999)))).isEmpty();
    }
}
