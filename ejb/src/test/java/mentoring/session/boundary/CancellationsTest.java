package mentoring.session.boundary;

import static mentoring.enrolment.ASubsidiary.SERVICES;
import static mentoring.enrolment.ASubsidiary.manager;
import static mentoring.session.boundary.MeetingPlace.HELENE;
import static mentoring.session.boundary.MeetingPlace.ILLNESS;
import static mentoring.session.boundary.MeetingPlace.LEA;
import static mentoring.session.boundary.MeetingPlace.NEXT_WEEK;
import static mentoring.session.boundary.MeetingPlace.NOW;
import static mentoring.session.boundary.MeetingPlace.YVES;
import static mentoring.session.boundary.MeetingPlace.self;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mentoring.session.AlertKind;
import mentoring.session.AlertState;
import mentoring.session.CancelReason;
import mentoring.session.Meanwhile;
import mentoring.session.SessionState;
import mentoring.shared.IllegalTransition;
import mentoring.shared.InvalidInput;
import mentoring.shared.PageRequest;
import mentoring.tandem.TandemState;
import mentoring.tandem.boundary.TandemView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CancellationsTest {
    private final MeetingPlace place = new MeetingPlace();
    private final TandemView triad = place.triad();

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void record_reason_and_comment_and_give_the_time_back() {
        SessionView cancelled = place.cancel(place.scheduled(triad, NEXT_WEEK));

        assertThat(cancelled.state()).isEqualTo(SessionState.CANCELLED);
        assertThat(cancelled.history())
                .containsExactly(new PastSlotView(
                        NEXT_WEEK, "room 4", SessionState.CANCELLED, CancelReason.ILLNESS, "a cold", NOW));
        assertThat(place.seenBy(self(LEA), cancelled.id())).isEqualTo(cancelled);
        assertThatCode(() -> place.scheduled(place.tandem(LEA, YVES), NEXT_WEEK))
                .doesNotThrowAnyException();
    }

    @Test
    void need_a_slot_to_give_up() {
        SessionView prepared = place.prepared(triad);

        assertThatThrownBy(() -> place.cancel(prepared)).isInstanceOf(IllegalTransition.class);

        assertThat(alerts()).isEmpty();
    }

    @Test
    void do_not_give_the_reason_that_is_the_modules_own() {
        SessionView scheduled = place.scheduled(triad, NEXT_WEEK);
        Cancellation ended = new Cancellation(CancelReason.TANDEM_ENDED, null);

        assertThatThrownBy(() -> place.cancel(self(LEA), scheduled, ended)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void raise_one_alert_at_the_second_in_a_row() {
        place.cancel(place.scheduled(triad, NEXT_WEEK));
        assertThat(alerts()).isEmpty();

        SessionView second = place.cancel(place.scheduled(triad, NEXT_WEEK));
        place.cancel(place.scheduled(triad, NEXT_WEEK));

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(AlertKind.TWO_CANCELLATIONS_IN_A_ROW);
            assertThat(alert.state()).isEqualTo(AlertState.OPEN);
            assertThat(alert.tandem()).isEqualTo(triad.id());
            assertThat(alert.session()).isEqualTo(second.id());
            assertThat(alert.raisedAt()).isEqualTo(NOW);
        });
        assertThat(place.transitions.told()).containsOnlyOnce("alert:  -> OPEN by login101");
    }

    @Test
    void raise_it_as_well_when_the_same_session_is_called_off_twice() {
        SessionView first = place.cancel(place.scheduled(triad, NEXT_WEEK));

        place.cancel(place.schedule(first, NEXT_WEEK));

        assertThat(alerts()).hasSize(1);
    }

    @Test
    void count_anew_after_a_session_was_held() {
        place.cancel(place.scheduled(triad, NEXT_WEEK));
        place.hold(place.scheduled(triad, NOW), LEA, HELENE);

        SessionView last = place.cancel(place.scheduled(triad, NEXT_WEEK));
        assertThat(alerts()).isEmpty();
        place.cancel(place.schedule(last, NEXT_WEEK));

        assertThat(alerts()).hasSize(1);
    }

    @Test
    void go_on_counting_over_a_session_that_was_missed_or_moved() {
        SessionView first = place.cancel(place.scheduled(triad, NEXT_WEEK));
        SessionView missed = place.hold(place.schedule(first, NOW), LEA);
        assertThat(alerts()).isEmpty();

        SessionView moved = place.schedule(place.schedule(missed, NEXT_WEEK), NEXT_WEEK.plusSeconds(60));
        assertThat(alerts()).isEmpty();
        place.cancel(moved);

        assertThat(alerts()).hasSize(1);
    }

    @Test
    void count_for_each_tandem_apart() {
        place.cancel(place.scheduled(triad, NEXT_WEEK));

        SessionView other = place.scheduled(place.tandem(LEA, YVES), NEXT_WEEK);
        place.cancel(self(LEA), other, ILLNESS);

        assertThat(alerts()).isEmpty();
    }

    @Test
    void do_not_count_what_the_end_of_the_tandem_calls_off() {
        place.cancel(place.scheduled(triad, NEXT_WEEK));
        place.scheduled(triad, NEXT_WEEK);

        place.put(triad, TandemState.DISSOLVED);

        assertThat(alerts()).isEmpty();
    }

    @Test
    @Timeout(30)
    void raise_one_alert_when_two_sessions_are_called_off_at_the_same_moment() {
        SessionView one = place.scheduled(triad, NEXT_WEEK);
        SessionView other = place.scheduled(triad, NEXT_WEEK.plus(MeetingPlace.LENGTH));
        Meanwhile<SessionView> meanwhile = new Meanwhile<>(
                place.database,
                em -> new Beans(em, NOW, place.people, place.transitions)
                        .meetings.cancel(self(LEA), other.id(), other.version(), ILLNESS));

        place.in(() -> {
            SessionView cancelled = place.beans().meetings.cancel(self(LEA), one.id(), one.version(), ILLNESS);
            place.database.entityManager().flush();
            meanwhile.start();
            return cancelled;
        });

        assertThat(meanwhile.result().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.session()).isEqualTo(other.id()));
    }

    private List<AlertView> alerts() {
        return place.in(() -> place.beans()
                .alerts
                .list(manager(SERVICES), false, new PageRequest(0, 50))
                .items());
    }
}
